// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.model.FieldUpdate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Update of a web hosting.
 *
 * @param displayName its display name
 * @since 0.1.0
 */
public record WebHostingUpdate(FieldUpdate<String> displayName) {
  /** Rejects null components. */
  public WebHostingUpdate {
    Objects.requireNonNull(displayName, "displayName");
  }

  /** Sets the display name, at most 50 characters; null clears it. */
  public static WebHostingUpdate displayName(@Nullable String name) {
    return new WebHostingUpdate(new FieldUpdate<>(name));
  }
}
