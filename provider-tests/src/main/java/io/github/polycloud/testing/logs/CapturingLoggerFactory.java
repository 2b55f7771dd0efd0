// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** Creates the loggers that capture, one for each name. */
final class CapturingLoggerFactory implements ILoggerFactory {
  private final ILoggerFactory delegate;
  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();

  CapturingLoggerFactory(ILoggerFactory delegate) {
    this.delegate = delegate;
  }

  @Override
  public Logger getLogger(String name) {
    return loggers.computeIfAbsent(name, n -> new CapturingLogger(n, delegate.getLogger(n)));
  }
}
