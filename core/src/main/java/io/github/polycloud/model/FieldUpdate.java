// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An update of an optional field, with the three states of a JSON merge patch: null instead of a
 * {@code FieldUpdate} leaves the field unchanged, {@link #to} sets it, {@link #clear} removes its
 * value.
 *
 * <pre>{@code
 * FieldUpdate.to("s3cret")   // "secret": "s3cret"
 * FieldUpdate.clear()        // "secret": null
 * null                       // no "secret" in the request
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param value the new value; null removes the value
 * @param <T> type of the field
 * @since 0.1.0
 */
public record FieldUpdate<T>(@Sensitive @Nullable T value) {
  /**
   * Sets the field.
   *
   * @param value the new value
   */
  public static <T> FieldUpdate<T> to(T value) {
    Objects.requireNonNull(value, "value");
    return new FieldUpdate<>(value);
  }

  /** Removes the value of the field. */
  public static <T> FieldUpdate<T> clear() {
    return new FieldUpdate<>(null);
  }

  // Annotated here, not on the component: the private field is not accessible to Jackson's module.
  @JsonValue
  @Override
  public @Nullable T value() {
    return value;
  }

  /**
   * Returns whether the field is set or cleared. The value is omitted, because it may be a secret.
   */
  @Override
  public String toString() {
    return value == null ? "cleared" : "set";
  }
}
