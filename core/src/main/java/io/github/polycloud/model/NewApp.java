// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An app to create. The provider chooses what is null.
 *
 * @param name the name; null to generate one
 * @param region name of the region
 * @param stack base image or runtime
 * @since 0.1.0
 */
public record NewApp(@Nullable String name, @Nullable String region, @Nullable String stack) {
  /** Returns an app with this name and defaults. */
  public static NewApp named(String name) {
    Objects.requireNonNull(name, "name");
    return new NewApp(name, null, null);
  }

  /** Returns a copy with another region. */
  public NewApp withRegion(String newRegion) {
    Objects.requireNonNull(newRegion, "newRegion");
    return new NewApp(name, newRegion, stack);
  }

  /** Returns a copy with another base image or runtime. */
  public NewApp withStack(String newStack) {
    Objects.requireNonNull(newStack, "newStack");
    return new NewApp(name, region, newStack);
  }

  /** Returns an app with a generated name and defaults. */
  public static NewApp unnamed() {
    return new NewApp(null, null, null);
  }
}
