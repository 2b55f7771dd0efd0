// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  private static final Clock FIXED =
      Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC);

  @Test
  void everyResourceOfBothCloudsIsTheSameInTheSandboxThatRestoresIt() throws Exception {
    try (Sandbox first = Sandbox.builder().clock(FIXED).start();
        Sandbox second = Sandbox.builder().clock(FIXED).start()) {
      BusySandbox busy = new BusySandbox(first);
      busy.fill();

      SandboxSnapshot snapshot = SandboxSnapshot.of(first.snapshot().bytes());
      second.restore(snapshot);

      assertThat(second.heroku().token()).isEqualTo(first.heroku().token());
      assertThat(second.ovh().consumerKey()).isEqualTo(first.ovh().consumerKey());
      compare(Wire.v3(first), Wire.v3(second), AllResources.herokuRoutes(), busy, Set.of());
      compare(
          Wire.legacy(first, "application/json"),
          Wire.legacy(second, "application/json"),
          AllResources.herokuRoutes(),
          busy,
          null);
      compare(
          BusySandbox.ovh(first), BusySandbox.ovh(second), AllResources.ovhRoutes(), busy, Set.of());
    }
  }

  private static void compare(
      Wire first, Wire second, Set<String> routes, BusySandbox busy, Set<String> never)
      throws Exception {
    AllResources expected = AllResources.read(first, routes, busy.ids());
    AllResources restored = expected.readAgain(second);

    assertThat(restored.answers()).containsExactlyEntriesOf(expected.answers());
    Set<String> missed = new TreeSet<>(routes);
    missed.removeAll(expected.shown());
    System.err.println(expected.answers().size() + " MISSED " + missed);
  }
}
