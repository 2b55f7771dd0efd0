// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains why a connection was not opened, and which properties it has. */
final class ConnectionFailureAnalyzer extends AbstractFailureAnalyzer<ConnectionException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ConnectionException cause) {
    String action =
        cause.properties().stream()
            .map(property -> System.lineSeparator() + "    " + property)
            .collect(Collectors.joining("", "Review these properties:", ""));
    return new FailureAnalysis("The " + cause.getMessage(), action, cause);
  }
}
