// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Updates of config vars, and the difference that they make. */
final class ConfigUpdateTest {
  @Test
  void namesAndValuesMustNotBeNull() {
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST,
                () -> new ConfigUpdate(Collections.singletonMap("DEBUG", null), List.of())))
        .hasMessage("the value of config var DEBUG must not be null; to delete it, remove it");
    for (String name : new String[] {null, "", " "}) {
      assertFails(
          ErrorKind.INVALID_REQUEST,
          () -> new ConfigUpdate(Collections.singletonMap(name, "1"), List.of()));
      assertFails(
          ErrorKind.INVALID_REQUEST, () -> new ConfigUpdate(Map.of(), Arrays.asList("A", name)));
    }
  }

  @Test
  void aNameIsEitherSetOrRemoved() {
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> new ConfigUpdate(Map.of("A", "1"), List.of("A"))))
        .hasMessageContaining("both set and removed");
  }

  @Test
  void argumentsAreCopiedAndValuesAreNotPrinted() {
    Map<String, String> values = new HashMap<>(Map.of("B", "canary", "A", "canary"));
    ConfigUpdate update = new ConfigUpdate(values, List.of("D", "C", "D"));
    values.clear();

    assertThat(update.values()).containsOnlyKeys("A", "B");
    assertThat(update).hasToString("ConfigUpdate[set=[A, B], remove=[C, D]]");
    assertThat(update.isEmpty()).isFalse();
    assertThat(new ConfigUpdate(Map.of(), List.of()).isEmpty()).isTrue();
  }

  @Test
  void theDifferenceHasWhatChangesByNameWithMaskedValues() {
    Map<String, String> current = Map.of("KEPT", "1", "CHANGED", "old", "GONE", "canary");
    ConfigUpdate update =
        new ConfigUpdate(
            Map.of("KEPT", "1", "CHANGED", "canary", "ADDED", "canary"),
            List.of("GONE", "NEVER_SET"));

    ConfigDiff diff = ConfigDiff.of(current, update, ChangeEffect.RESTART);

    assertThat(diff).hasToString("+ ADDED=***\n~ CHANGED=***\n- GONE");
    assertThat(diff.entries())
        .extracting(ConfigDiff.Entry::oldValue)
        .containsExactly(null, "old", "canary");
    assertThat(diff.entries())
        .extracting(ConfigDiff.Entry::newValue)
        .containsExactly("canary", "canary", null);
    assertThat(diff.effect()).isEqualTo(ChangeEffect.RESTART);
    assertThat(diff.isEmpty()).isFalse();
    assertThat(ConfigDiff.of(current, new ConfigUpdate(current, List.of()), ChangeEffect.RESTART))
        .hasToString("")
        .matches(ConfigDiff::isEmpty);
  }
}
