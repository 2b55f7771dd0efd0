// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.logs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Captures all levels although no SLF4J provider is on the class path of this module. */
final class LogCaptureTest {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud.capture");

  @Test
  void capturesEveryLevelAndStackTraces() {
    try (LogCapture log = LogCapture.start()) {
      LOG.trace("at {}", "trace");
      LOG.atDebug().addKeyValue("key", "value").log("at debug");
      LOG.error("at error", new IllegalStateException("cause"));

      assertThat(log.text())
          .contains("TRACE io.github.polycloud.capture at trace")
          .contains("DEBUG io.github.polycloud.capture key=value at debug")
          .contains("ERROR io.github.polycloud.capture at error", "IllegalStateException: cause");
    }
  }

  @Test
  void capturesOtherThreads() throws InterruptedException {
    try (LogCapture log = LogCapture.start()) {
      Thread other = new Thread(() -> LOG.debug("from another thread"));
      other.start();
      other.join();

      assertThat(log.text()).contains("from another thread");
    }
  }

  @Test
  void capturesHttpClientFromWarnOnOnly() {
    Logger client = LoggerFactory.getLogger("org.apache.hc.client5.http.wire");
    try (LogCapture log = LogCapture.start()) {
      client.debug("sent bytes");
      client.warn("a warning");

      assertThat(log.text()).contains("a warning").doesNotContain("sent bytes");
    }
  }

  @Test
  void capturesNothingAfterClose() {
    LogCapture log = LogCapture.start();
    log.close();
    LOG.error("too late");

    assertThat(log.text()).isEmpty();
    assertThat(LOG.isTraceEnabled()).isFalse();
  }
}
