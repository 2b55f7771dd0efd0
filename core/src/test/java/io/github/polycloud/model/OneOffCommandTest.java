// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One-off commands with their options. */
final class OneOffCommandTest {
  private static final OneOffCommand COMMAND = OneOffCommand.of("bin/migrate");

  @Test
  void optionsAreTheProvidersDefaultsUnlessSet() {
    assertThat(COMMAND).isEqualTo(new OneOffCommand("bin/migrate", null, Map.of(), null));
    OneOffCommand all =
        COMMAND
            .withSize("standard-2x")
            .withEnvironment("A", "1")
            .withEnvironment("B", "2")
            .withTimeToLive(Duration.ofHours(1));
    assertThat(all)
        .isEqualTo(
            new OneOffCommand(
                "bin/migrate", "standard-2x", Map.of("A", "1", "B", "2"), Duration.ofHours(1)));
    assertThat(COMMAND.environment()).isEmpty();
  }

  @Test
  void badOptionsAreRejected() {
    Map<String, String> nullName = new HashMap<>();
    nullName.put(null, "1");
    assertFails(ErrorKind.INVALID_REQUEST, () -> OneOffCommand.of(" "));
    assertFails(ErrorKind.INVALID_REQUEST, () -> COMMAND.withEnvironment("A", null));
    assertFails(ErrorKind.INVALID_REQUEST, () -> COMMAND.withEnvironment(null, "1"));
    assertFails(ErrorKind.INVALID_REQUEST, () -> COMMAND.withEnvironment(nullName));
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> COMMAND.withTimeToLive(Duration.ofMillis(999))))
        .hasMessage("the time to live must be at least 1 s, was PT0.999S");
    assertFails(ErrorKind.INVALID_REQUEST, () -> COMMAND.withTimeToLive(Duration.ofHours(-1)));
  }

  @Test
  void theTextHasNamesOfVariablesOnly() {
    assertThat(COMMAND.withEnvironment("TOKEN", "canary").toString())
        .contains("TOKEN")
        .doesNotContain("canary", "bin/migrate");
  }
}
