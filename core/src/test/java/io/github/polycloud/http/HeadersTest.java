// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Immutable header fields and their builder. */
final class HeadersTest {

  @Test
  void builtHeadersDoNotChangeWithTheirBuilder() {
    Headers.Builder builder = Headers.builder().add("A", "1");
    Headers first = builder.build();
    builder.set("A", "2").add("B", "3");

    assertThat(first.toMap()).containsExactly(Map.entry("A", List.of("1")));
    assertThat(builder.build().first("a")).hasValue("2");
    assertThat(builder.build().first("B")).hasValue("3");
  }

  @Test
  void buildersOfTheSameHeadersAreIndependent() {
    Headers base = Headers.builder().add("A", "1").build();
    Headers.Builder one = base.newBuilder().add("B", "one");
    Headers.Builder other = base.newBuilder().add("B", "other");
    Headers without = base.newBuilder().remove("a").build();

    assertThat(one.build().first("B")).hasValue("one");
    assertThat(other.build().first("B")).hasValue("other");
    assertThat(without.contains("A")).isFalse();
    assertThat(base.contains("B")).isFalse();
    assertThat(base.first("A")).hasValue("1");
  }

  @Test
  void buildingTwiceDoesNotCopy() {
    Headers base = Headers.of("A", "1");

    assertThat(base.newBuilder().build()).isSameAs(base);
    assertThat(base.newBuilder().remove("B").build()).isSameAs(base);
  }

  @Test
  void setReplacesAllFieldsOfANameAtTheFirstPosition() {
    Headers headers =
        Headers.builder()
            .add("A", "1")
            .add("B", "2")
            .add("a", "3")
            .add("C", "4")
            .add("A", "5")
            .set("a", "6")
            .build();

    assertThat(headers).hasToString("Headers[a, B, C]");
    assertThat(headers.all("A")).containsExactly("6");
    assertThat(headers.first("C")).hasValue("4");
  }

  @Test
  void fieldsBeyondTheInitialCapacityAreInOrder() {
    Headers.Builder builder = Headers.builder();
    for (int i = 0; i < 50; i++) {
      builder.add("N" + i, "v" + i);
      builder.build();
    }
    Headers headers = builder.build();

    assertThat(headers.toMap()).hasSize(50);
    assertThat(headers.first("N49")).hasValue("v49");
  }

  @Test
  void toMapGroupsValuesIgnoringCase() {
    assertThat(Headers.of("A", "1", "B", "2", "a", "3").toMap())
        .isEqualTo(Map.of("A", List.of("1", "3"), "B", List.of("2")));
  }

  @Test
  void invalidFieldsAreRejectedUnlessUnchecked() {
    assertThatThrownBy(() -> Headers.builder().add("A", "1\r\nB: 2"))
        .isInstanceOf(CloudException.class);
    assertThatThrownBy(() -> Headers.builder().set("A:", "1")).isInstanceOf(CloudException.class);
    assertThat(Headers.builder().addUnchecked("A", "\u2603").build().first("A")).isPresent();
    assertThatThrownBy(() -> Headers.of("A")).isInstanceOf(IllegalArgumentException.class);
  }
}
