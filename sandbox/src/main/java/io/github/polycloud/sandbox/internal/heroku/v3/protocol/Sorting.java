// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes that a list can be paged by; the first one is the default. */
public record Sorting<T>(List<Attribute<T>> attributes) {

  public static <T extends Named> Sorting<T> byIdAndName() {
    return Sorting.<T>byId(Named::id).text("name", Named::name);
  }

  public static <T> Sorting<T> byId(Function<T, UUID> id) {
    return byText("id", item -> id.apply(item).toString());
  }

  public static <T> Sorting<T> byText(String name, Function<T, String> value) {
    return new Sorting<>(List.of(Attribute.text(name, value)));
  }

  public static <T> Sorting<T> byNumber(String name, Function<T, Integer> value) {
    return new Sorting<>(List.of(Attribute.number(name, value)));
  }

  public Sorting<T> text(String name, Function<T, String> value) {
    return and(Attribute.text(name, value));
  }

  public Sorting<T> number(String name, Function<T, Integer> value) {
    return and(Attribute.number(name, value));
  }

  public Sorting<T> time(String name, Function<T, Instant> value) {
    return and(Attribute.time(name, value));
  }

  Page<T> page(List<T> all, @Nullable String header) {
    Range range =
        header == null || header.isBlank()
            ? Range.all(attributes.get(0).name())
            : Range.parse(header);
    Attribute<T> attribute =
        attributes.stream()
            .filter(candidate -> candidate.name().equals(range.attribute()))
            .findFirst()
            .orElseThrow(
                () -> HerokuError.badRange("Range cannot go by " + range.attribute() + " here."));
    return Page.cut(all, attribute, range);
  }

  String acceptRanges() {
    return attributes.stream().map(Attribute::name).collect(Collectors.joining(", "));
  }

  private Sorting<T> and(Attribute<T> other) {
    return new Sorting<>(Stream.concat(attributes.stream(), Stream.of(other)).toList());
  }
}
