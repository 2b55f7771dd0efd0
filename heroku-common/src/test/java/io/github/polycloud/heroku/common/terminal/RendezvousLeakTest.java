// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A closed rendezvous leaves no open file behind. */
@DisabledOnOs(OS.WINDOWS)
final class RendezvousLeakTest extends TerminalTestCase {
  private static final int ROUNDS = 40;
  // Each round ends only when the server has seen it, but the JVM opens files of its own.
  private static final int TOLERANCE = ROUNDS / 4;

  private interface Round {
    void run() throws Exception;
  }

  @Test
  void aRendezvousClosedDuringOutputLeavesNoOpenFile() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));
    HttpEngine engine = engine();

    assertNoFileIsLeft(
        () -> {
          try (Rendezvous terminal =
              Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT)) {
            terminal.output().read();
          }
          server.nextEvent();
          assertThat(server.nextEvent()).isEqualTo(TerminalServer.DISCONNECTED);
        });
  }

  @Test
  void aFailedConnectLeavesNoOpenFile() throws Exception {
    TerminalServer server = serve(TerminalServer.sending("unexpected\r\n"));
    HttpEngine engine = engine();

    assertNoFileIsLeft(
        () -> {
          assertThatThrownBy(() -> Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT))
              .isInstanceOf(CloudException.class);
          server.nextEvent();
          assertThat(server.nextEvent()).isEqualTo(TerminalServer.DISCONNECTED);
        });
  }

  private static void assertNoFileIsLeft(Round round) throws Exception {
    round.run();
    long files = openFiles();
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
    assertThat(openFiles()).as("open files").isLessThan(files + TOLERANCE);
  }

  private static long openFiles() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getOpenFileDescriptorCount();
  }
}
