package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.List;
import java.util.UUID;

/** How big a dyno is. The short words of old, such as {@code 1X}, are none of them. */
public record DynoSize(UUID id, String name) {

  static final DynoSize DEFAULT = size("Standard-1X");

  private static final List<DynoSize> ALL =
      List.of(
          size("Eco"),
          size("Basic"),
          DEFAULT,
          size("Standard-2X"),
          size("Performance-M"),
          size("Performance-L"),
          size("Performance-L-RAM"),
          size("Performance-XL"),
          size("Performance-2XL"));

  /** Finds a size by id, or by name in any case. */
  public static DynoSize find(String idOrName) {
    return ALL.stream()
        .filter(size -> size.name.equalsIgnoreCase(idOrName) || size.id.toString().equals(idOrName))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("No such dyno size: " + idOrName + "."));
  }

  private static DynoSize size(String name) {
    return new DynoSize(FixedIds.of("dyno-size", name), name);
  }
}
