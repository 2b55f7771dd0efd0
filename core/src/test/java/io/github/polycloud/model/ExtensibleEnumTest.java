// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Enums to which a service may add values. */
final class ExtensibleEnumTest {
  private static final class Color extends ExtensibleEnum {
    private static final Values<Color> VALUES = Values.of(Color::new);
    static final Color RED = VALUES.get("red");

    private Color(String name) {
      super(name);
    }

    static Color of(String name) {
      return VALUES.get(name);
    }
  }

  private static final class Shade extends ExtensibleEnum {
    private static final Values<Shade> VALUES = Values.of(Shade::new);

    private Shade(String name) {
      super(name);
    }
  }

  @Test
  void aConstantIsTheOnlyInstanceOfItsName() {
    assertThat(Color.of("red")).isSameAs(Color.RED);
    assertThat(ReleaseStatus.of("succeeded")).isSameAs(ReleaseStatus.SUCCEEDED);
    assertThat(ReleaseStatus.of("succeeded").succeeded()).isTrue();
    assertThat(ReleaseStatus.of("failed").succeeded()).isFalse();
  }

  @Test
  void anUnknownNameIsKept() {
    Color unknown = Color.of("Ultra-Violet");

    assertThat(unknown.name()).isEqualTo("Ultra-Violet");
    assertThat(unknown).hasToString("Ultra-Violet").isSameAs(Color.of("Ultra-Violet"));
    assertThat(unknown).isNotEqualTo(Color.of("ultra-violet"));
  }

  @Test
  void anEnumOfARecordIsAWordInJson() {
    JsonMapper json = JsonMapper.shared();
    App app = new App("1", "shop", null, null, "us", null, Maintenance.OFF, Instant.EPOCH);
    Server server =
        new Server("s1", ServerKind.of("bare-metal"), null, ServerState.RUNNING, null, null, null);

    assertThat(json.readTree(json.writeValueAsString(app)).path("maintenance").asString())
        .isEqualTo("off");
    assertThat(json.readTree(json.writeValueAsString(server)).path("kind").asString())
        .isEqualTo("bare-metal");
    assertThat(json.readValue(json.writeValueAsString(app), App.class)).isEqualTo(app);
    assertThat(json.readValue(json.writeValueAsString(server), Server.class)).isEqualTo(server);
  }

  @Test
  void valuesOfDifferentEnumsAreNotEqual() {
    assertThat(Color.RED).isNotEqualTo(Shade.VALUES.get("red")).isNotEqualTo(null);
  }

  @Test
  void manyNamesOfAServiceFillNoMemoryAndStayEqual() {
    Set<Shade> identical = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      Shade first = Shade.VALUES.get("shade-" + i);
      Shade second = Shade.VALUES.get("shade-" + i);
      assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
      if (first == second) {
        identical.add(first);
      }
    }
    assertThat(identical).hasSizeBetween(500, 512);
  }

  @Test
  void aLongNameIsNotKept() {
    String name = "x".repeat(101);

    assertThat(Color.of(name)).isEqualTo(Color.of(name)).isNotSameAs(Color.of(name));
  }
}
