// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the number of dynos of process types, relative to the current number. The service adds
 * and subtracts, so that concurrent changes are not lost.
 *
 * <pre>{@code
 * QuantityChanges.of("web", +1).and("worker", -2);
 * }</pre>
 *
 * @param updates one change per process type
 * @since 0.1.0
 */
public record QuantityChanges(List<Change> updates) {
  /** Rejects null components. */
  public QuantityChanges {
    updates = Elements.copyOf("updates", updates);
  }

  /** Creates a change of one process type; a negative difference removes dynos. */
  public static QuantityChanges of(String type, int difference) {
    return new QuantityChanges(List.of(new Change(type, difference, null)));
  }

  /** Returns a copy that changes this process type, too. */
  public QuantityChanges and(String type, int difference) {
    Objects.requireNonNull(type, "type");
    return with(new Change(type, difference, null));
  }

  /** Returns a copy that changes this process type and its dyno size, too. */
  public QuantityChanges and(String type, int difference, String size) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(size, "size");
    return with(new Change(type, difference, DynoSizeReference.named(size)));
  }

  private QuantityChanges with(Change change) {
    return new QuantityChanges(Stream.concat(updates.stream(), Stream.of(change)).toList());
  }

  /**
   * The change of one process type.
   *
   * @param type name of the process type
   * @param quantity the signed difference, for example {@code +1}
   * @param dynoSize a new dyno size; null leaves it unchanged
   */
  public record Change(String type, String quantity, @Nullable DynoSizeReference dynoSize) {
    /** Rejects null components. */
    public Change {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(quantity, "quantity");
    }

    /** Creates a change by a difference, negative to remove dynos. */
    public Change(String type, int difference, @Nullable DynoSizeReference dynoSize) {
      this(type, String.format(Locale.ROOT, "%+d", difference), dynoSize);
    }
  }
}
