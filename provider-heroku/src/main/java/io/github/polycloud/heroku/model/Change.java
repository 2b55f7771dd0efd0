package io.github.polycloud.heroku.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a field that can also be emptied. Where an update leaves out such a field, by a
 * null in place of the change, the service keeps what is there; {@link #clear()} is sent as a null.
 *
 * <pre>{@code
 * Change.to("s3cret")   // "secret": "s3cret"
 * Change.clear()        // "secret": null
 * null                  // no "secret" at all
 * }</pre>
 *
 * @param value the new value; null empties the field
 * @param <T> type of the field
 */
public record Change<T>(@JsonValue @Nullable T value) {
  /** Sets the field. */
  public static <T> Change<T> to(T value) {
    return new Change<>(value);
  }

  /** Empties the field. */
  public static <T> Change<T> clear() {
    return new Change<>(null);
  }

  /** Says whether the field is set or emptied, and not to what: it may be a secret. */
  @Override
  public String toString() {
    return value == null ? "cleared" : "set";
  }
}
