// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventBuilder;

/** Captures each event and forwards it to the logger of the same name of the real provider. */
final class CapturingLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1;

  private final transient Logger delegate;

  CapturingLogger(String name, Logger delegate) {
    this.name = name;
    this.delegate = delegate;
  }

  @Override
  protected @Nullable String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level,
      @Nullable Marker marker,
      String message,
      Object @Nullable [] arguments,
      @Nullable Throwable error) {
    if (LogCapture.accepts(name, level)) {
      String text = MessageFormatter.basicArrayFormat(message, arguments);
      LogCapture.add(level + " " + name + " " + text + (error == null ? "" : trace(error)));
    }
    LoggingEventBuilder forwarded = delegate.atLevel(level).setCause(error);
    if (marker != null) {
      forwarded = forwarded.addMarker(marker);
    }
    if (arguments == null) {
      forwarded.log(message);
    } else {
      forwarded.log(message, arguments);
    }
  }

  private static String trace(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return "\n" + trace;
  }

  private boolean isEnabled(Level level) {
    return LogCapture.accepts(name, level) || delegate.isEnabledForLevel(level);
  }

  @Override
  public boolean isTraceEnabled() {
    return isEnabled(Level.TRACE);
  }

  @Override
  public boolean isDebugEnabled() {
    return isEnabled(Level.DEBUG);
  }

  @Override
  public boolean isInfoEnabled() {
    return isEnabled(Level.INFO);
  }

  @Override
  public boolean isWarnEnabled() {
    return isEnabled(Level.WARN);
  }

  @Override
  public boolean isErrorEnabled() {
    return isEnabled(Level.ERROR);
  }
}
