// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import static io.github.polycloud.error.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.ConfigValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changes of config vars, with a service in memory. */
final class ConfigChangeTest implements ConfigVars {
  private final Map<String, String> stored =
      new TreeMap<>(Map.of("TZ", "UTC", "DEBUG", "1", "ADD_ON_URL", "canary"));
  private final List<ConfigUpdate> updates = new ArrayList<>();

  @Override
  public ConfigValues get(String app) {
    return new ConfigValues(stored);
  }

  @Override
  public ChangeEffect effect() {
    return ChangeEffect.IMMEDIATE;
  }

  @Override
  public ConfigValues update(String app, ConfigUpdate update) {
    updates.add(update);
    stored.putAll(update.values());
    stored.keySet().removeAll(update.removals());
    return get(app);
  }

  @Test
  void whatIsDifferentIsSentTogether() {
    ConfigChange change =
        change("shop").set("TZ", "UTC").setAll(Map.of("A", "1", "B", "2")).remove("DEBUG", "NONE");

    assertThat(change.preview()).hasToString("+ A=***\n+ B=***\n- DEBUG");
    assertThat(change.preview().effect()).isEqualTo(ChangeEffect.IMMEDIATE);
    assertThat(updates).isEmpty();
    assertThat(change.apply()).containsOnlyKeys("A", "B", "TZ", "ADD_ON_URL");
    assertThat(updates)
        .containsExactly(new ConfigUpdate(Map.of("A", "1", "B", "2"), List.of("DEBUG")));
  }

  @Test
  void withoutDifferenceNothingIsSent() {
    ConfigChange change = change("shop").set("TZ", "UTC").remove("NONE");

    assertThat(change.preview().isEmpty()).isTrue();
    assertThat(change.apply()).isEqualTo(stored);
    assertThat(updates).isEmpty();
  }

  @Test
  void theLastWordOnANameCounts() {
    change("shop").set("TZ", "CET").remove("TZ").apply();
    assertThat(stored).doesNotContainKey("TZ");
    change("shop").remove("DEBUG").set("DEBUG", "2").apply();
    assertThat(stored).containsEntry("DEBUG", "2");
  }

  @Test
  void removeOthersKeepsWhatTheChangeSets() {
    ConfigChange change = change("shop").setAll(Map.of("TZ", "UTC", "A", "1")).removeOthers();

    assertThat(change.preview()).hasToString("+ A=***\n- ADD_ON_URL\n- DEBUG");
    change.apply();
    assertThat(stored).containsOnlyKeys("A", "TZ");
  }

  @Test
  void nullIsRejectedBeforeAnythingIsSent() {
    ConfigChange change = change("shop");
    assertFails(ErrorKind.INVALID_REQUEST, () -> change.set("A", null));
    assertFails(ErrorKind.INVALID_REQUEST, () -> change.set(null, "1"));
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> change.setAll(Collections.singletonMap("A", null)));
    assertFails(ErrorKind.INVALID_REQUEST, () -> change.remove("A", null));
    assertFails(ErrorKind.INVALID_REQUEST, () -> set("shop", "A", null));
    assertFails(ErrorKind.INVALID_REQUEST, () -> set("shop", Collections.singletonMap(null, "1")));
    assertFails(ErrorKind.INVALID_REQUEST, () -> remove("shop", (String) null));
    assertThat(updates).isEmpty();
  }

  @Test
  void setAndRemoveAreUpdates() {
    set("shop", "A", "1");
    set("shop", Map.of("B", "2"));
    remove("shop", "A");
    remove("shop", List.of("B", "TZ"));

    assertThat(updates).hasSize(4);
    assertThat(stored).containsOnlyKeys("DEBUG", "ADD_ON_URL");
  }
}
