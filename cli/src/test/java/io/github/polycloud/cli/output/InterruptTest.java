// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C while a command waits for a slow service. */
@Timeout(120)
class InterruptTest {
  private static final int CONTROL_C = 3;

  @TempDir private Path folder;
  private Sandbox sandbox;

  @BeforeEach
  void start() {
    assumeTrue(Files.isExecutable(Run.TERMINAL), "no terminal emulation available");
    sandbox = Sandbox.builder().apps(1).start();
  }

  @AfterEach
  void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"inventory", "costs", "logs -a app-001", "run -a app-001 ls", "deploy -a app-001"})
  void progressIsShownAndErasedAndTheStatusIs130(String command) throws Exception {
    sandbox.faults().inject(100, "*", "**").delay(Duration.ofMinutes(1));
    Process process =
        Run.in(folder)
            .on(sandbox)
            .onTerminal(80)
            .env("POLYCLOUD_PROGRESS", "on")
            .start(command.split(" "));
    // Otherwise a process that ignores the interrupt would be read for as long as it runs.
    CompletableFuture.delayedExecutor(90, TimeUnit.SECONDS).execute(() -> end(process));
    StringBuilder shown = new StringBuilder();
    InputStream out = process.getInputStream();
    byte[] chunk = new byte[4096];
    boolean interrupted = false;
    for (int count = out.read(chunk); count >= 0; count = out.read(chunk)) {
      shown.append(new String(chunk, 0, count, StandardCharsets.UTF_8));
      if (!interrupted && shown.indexOf("% [") >= 0) {
        process.getOutputStream().write(CONTROL_C);
        process.getOutputStream().flush();
        interrupted = true;
      }
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(shown.toString()).isEqualTo(130);
    // The line is empty, and the cursor is at its start.
    assertThat(shown.toString()).containsPattern("\r +\r$").doesNotContain("\tat ", "Exception");
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
