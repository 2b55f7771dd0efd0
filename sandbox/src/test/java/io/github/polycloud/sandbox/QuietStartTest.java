// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a program sees that logs at INFO, as most do. */
@Timeout(60)
class QuietStartTest {

  /** The main program of the process. */
  static final class Program {
    public static void main(String[] args) {
      try (Sandbox sandbox = Sandbox.start()) {
        System.out.println(sandbox.heroku().url());
      }
    }
  }

  @Test
  void theWebFrameworkPrintsNoBanner() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(output)
        .contains("http://127.0.0.1:")
        // The banner is drawn with underscores, and followed by an address.
        .doesNotContain("__", "javalin.io");
  }
}
