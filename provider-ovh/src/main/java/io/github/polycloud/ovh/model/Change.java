package io.github.polycloud.ovh.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What to do with a field that can also be emptied. Where an update leaves out such a field, by a
 * null in place of the change, the service keeps what is there; an empty change is sent as a null.
 *
 * @param value the new value; null empties the field
 * @param <T> type of the field
 */
public record Change<T>(@JsonValue @Nullable T value) {
  /** Says whether the field is set or emptied, and not to what. */
  @Override
  public String toString() {
    return value == null ? "cleared" : "set";
  }
}
