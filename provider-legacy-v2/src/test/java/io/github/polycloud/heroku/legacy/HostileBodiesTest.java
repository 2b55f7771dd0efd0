// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A program with a heap of 512 MB survives every hostile body, whatever its status and format. */
@Tag("jdk-independent")
class HostileBodiesTest {
  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void aHeapOf512MegabytesSurvivesEveryHostileBody() throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            HostileBodies.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed.strip()).endsWith(" calls");
  }
}
