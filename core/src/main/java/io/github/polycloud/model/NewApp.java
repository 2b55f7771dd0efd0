package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * What to create. Whatever is null is left to the provider.
 *
 * @param name the name, or null for a generated one
 * @param region name of the region
 * @param stack the base image or runtime
 */
public record NewApp(@Nullable String name, @Nullable String region, @Nullable String stack) {
  /** An app of this name, all else as the provider chooses. */
  public static NewApp named(String name) {
    return new NewApp(name, null, null);
  }

  /** An app with a name that the provider makes up. */
  public static NewApp unnamed() {
    return new NewApp(null, null, null);
  }
}
