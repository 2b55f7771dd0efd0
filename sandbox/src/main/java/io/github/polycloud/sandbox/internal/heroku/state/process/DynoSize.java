// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Generation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A dyno size. Old names such as {@code 1X} are not supported.
 *
 * @param memory in gigabytes
 * @param compute the CPU share, 1 for the smallest
 * @param cents the monthly price
 */
public record DynoSize(
    UUID id,
    String name,
    Generation generation,
    double memory,
    int compute,
    boolean dedicated,
    int cents)
    implements Named, Serializable {

  private static final DynoSize STANDARD = cedar("Standard-1X", 0.5, 1, false, 2500);

  private static final List<DynoSize> CEDAR =
      List.of(
          cedar("Eco", 0.5, 1, false, 500),
          cedar("Basic", 0.5, 1, false, 700),
          STANDARD,
          cedar("Standard-2X", 1, 2, false, 5000),
          cedar("Performance-M", 2.5, 12, true, 25_000),
          cedar("Performance-L", 14, 50, true, 50_000),
          cedar("Performance-L-RAM", 30, 50, true, 50_000),
          cedar("Performance-XL", 62, 100, true, 75_000),
          cedar("Performance-2XL", 126, 200, true, 150_000));

  private static final List<DynoSize> FIR =
      List.of(fir("dyno-1c-0.5gb", 0.5, 1, 2500), fir("dyno-2c-1gb", 1, 2, 5000));

  public static List<DynoSize> all() {
    return Stream.concat(CEDAR.stream(), FIR.stream()).toList();
  }

  /** The sizes available in a generation. */
  public static List<DynoSize> of(Generation generation) {
    return generation.equals(Generation.FIR) ? FIR : CEDAR;
  }

  /** The default size. */
  public static DynoSize usual(Generation generation) {
    return generation.equals(Generation.FIR) ? FIR.get(0) : STANDARD;
  }

  /** Finds a size of a generation by id, or by name ignoring case. */
  public static DynoSize find(String idOrName, Generation generation) {
    return in(of(generation), idOrName)
        .orElseThrow(() -> HerokuError.invalid("No such dyno size: " + idOrName + "."));
  }

  public static DynoSize findAny(String idOrName) {
    return in(all(), idOrName).orElseThrow(() -> HerokuError.notFound("dyno_size"));
  }

  private static Optional<DynoSize> in(List<DynoSize> sizes, String idOrName) {
    return sizes.stream()
        .filter(size -> size.name.equalsIgnoreCase(idOrName) || size.id.toString().equals(idOrName))
        .findFirst();
  }

  private static DynoSize cedar(
      String name, double memory, int compute, boolean dedicated, int cents) {
    return size(name, Generation.CEDAR, memory, compute, dedicated, cents);
  }

  private static DynoSize fir(String name, double memory, int compute, int cents) {
    return size(name, Generation.FIR, memory, compute, false, cents);
  }

  private static DynoSize size(
      String name,
      Generation generation,
      double memory,
      int compute,
      boolean dedicated,
      int cents) {
    UUID id = StableIds.of("dyno-size", name);
    return new DynoSize(id, name, generation, memory, compute, dedicated, cents);
  }
}
