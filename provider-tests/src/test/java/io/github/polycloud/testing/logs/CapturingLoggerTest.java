// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

/** Forwards every event to the logger of the real provider. */
final class CapturingLoggerTest {
  private final List<String> forwarded = new ArrayList<>();
  private final Logger logger = new CapturingLogger("acme", new RecordingLogger());

  /** A logger of a real provider that is enabled for all levels. */
  private final class RecordingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1;

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
      forwarded.add(level + " " + message + " " + Arrays.toString(arguments) + " " + error);
    }

    @Override
    public boolean isTraceEnabled() {
      return true;
    }

    @Override
    public boolean isDebugEnabled() {
      return true;
    }

    @Override
    public boolean isInfoEnabled() {
      return true;
    }

    @Override
    public boolean isWarnEnabled() {
      return true;
    }

    @Override
    public boolean isErrorEnabled() {
      return true;
    }
  }

  @Test
  void forwardsMessageWithoutArguments() {
    logger.warn("plain");
    logger.error("failed", new IllegalStateException("cause"));

    assertThat(forwarded)
        .containsExactly(
            "WARN plain [] null", "ERROR failed [] java.lang.IllegalStateException: cause");
  }

  @Test
  void forwardsArguments() {
    logger.info("one {}", 1);
    logger.debug("two {} {}", "a", "b");

    assertThat(forwarded).containsExactly("INFO one {} [1] null", "DEBUG two {} {} [a, b] null");
  }
}
