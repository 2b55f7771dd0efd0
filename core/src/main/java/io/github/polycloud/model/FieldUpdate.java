package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * An update of one optional field, with the three states of a JSON merge patch: a null in place of
 * the {@code FieldUpdate} leaves the field unchanged, {@link #to} sets it, {@link #clear} removes
 * its value.
 *
 * <pre>{@code
 * FieldUpdate.to("s3cret")   // "secret": "s3cret"
 * FieldUpdate.clear()        // "secret": null
 * null                       // no "secret" in the request
 * }</pre>
 *
 * @param value the new value; null removes the value
 * @param <T> type of the field
 */
public record FieldUpdate<T>(@Nullable T value) {
  /** Sets the field to a value. */
  public static <T> FieldUpdate<T> to(T value) {
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

  /** Whether the field is set or cleared; the value may be a secret and is omitted. */
  @Override
  public String toString() {
    return value == null ? "cleared" : "set";
  }
}
