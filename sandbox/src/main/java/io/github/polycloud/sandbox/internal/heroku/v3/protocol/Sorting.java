package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes a list can be paged by, the usual one first. */
public record Sorting<T>(List<Attribute<T>> attributes) {

  public static <T> Sorting<T> by(Attribute<T> usual, Attribute<T> other) {
    return new Sorting<>(List.of(usual, other));
  }

  public static <T> Sorting<T> by(Attribute<T> usual, Attribute<T> other, Attribute<T> another) {
    return new Sorting<>(List.of(usual, other, another));
  }

  Page<T> page(List<T> all, @Nullable String header) {
    Range range = header == null ? Range.all(attributes.get(0).name()) : Range.parse(header);
    Attribute<T> attribute =
        attributes.stream()
            .filter(candidate -> candidate.name().equals(range.attribute()))
            .findFirst()
            .orElseThrow(
                () -> HerokuError.badRange("Range cannot go by " + range.attribute() + " here."));
    return Page.cut(all, attribute, range);
  }

  public String acceptRanges() {
    return attributes.stream().map(Attribute::name).collect(Collectors.joining(", "));
  }
}
