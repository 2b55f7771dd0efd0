// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Explains an invalid property that may contain a secret without its value, which the analysis of
 * Boot would show.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecretBindFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
    ConfigurationPropertyName name = cause.getName();
    if (!SecretProperties.isSecret(name.toString())) {
      return null;
    }
    return new FailureAnalysis(
        "The property '" + name + "' cannot be read as " + cause.getTarget().getType() + ".",
        "Review it; credentials and headers are properties of their own, such as '"
            + PolycloudProperties.property("<name>", "credentials.token")
            + "'.",
        null);
  }
}
