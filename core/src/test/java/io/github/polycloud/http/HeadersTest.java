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
  void built_fields_do_not_change_when_their_builder_goes_on() {
    Headers.Builder builder = Headers.builder().add("A", "1");
    Headers first = builder.build();
    builder.set("A", "2").add("B", "3");

    assertThat(first.toMap()).containsExactly(Map.entry("A", List.of("1")));
    assertThat(builder.build().first("a")).hasValue("2");
    assertThat(builder.build().first("B")).hasValue("3");
  }

  @Test
  void builders_that_begin_with_the_same_fields_do_not_see_each_other() {
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
  void building_twice_copies_nothing() {
    Headers base = Headers.of("A", "1");

    assertThat(base.newBuilder().build()).isSameAs(base);
    assertThat(base.newBuilder().remove("B").build()).isSameAs(base);
  }

  @Test
  void set_replaces_all_fields_of_a_name_in_the_place_of_the_first() {
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
  void more_fields_than_fit_at_first_are_kept_in_order() {
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
  void a_map_has_all_values_of_a_name_whatever_its_case() {
    assertThat(Headers.of("A", "1", "B", "2", "a", "3").toMap())
        .isEqualTo(Map.of("A", List.of("1", "3"), "B", List.of("2")));
  }

  @Test
  void what_no_field_can_carry_is_refused_unless_it_was_received() {
    assertThatThrownBy(() -> Headers.builder().add("A", "1\r\nB: 2"))
        .isInstanceOf(CloudException.class);
    assertThatThrownBy(() -> Headers.builder().set("A:", "1")).isInstanceOf(CloudException.class);
    assertThat(Headers.builder().addUnchecked("A", "\u2603").build().first("A")).isPresent();
    assertThatThrownBy(() -> Headers.of("A")).isInstanceOf(IllegalArgumentException.class);
  }
}
