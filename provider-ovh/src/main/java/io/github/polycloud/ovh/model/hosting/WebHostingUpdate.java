package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a hosting.
 *
 * @param displayName what people call it
 */
public record WebHostingUpdate(FieldUpdate<String> displayName) {
  /** What people call it, 50 letters at most; null empties it. */
  public static WebHostingUpdate displayName(@Nullable String name) {
    return new WebHostingUpdate(new FieldUpdate<>(name));
  }
}
