// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

/**
 * A change that enables or disables a feature.
 *
 * @param enabled whether to enable it
 * @since 0.1.0
 */
public record FeatureUpdate(boolean enabled) {
  /** Enables the feature. */
  public static FeatureUpdate enable() {
    return new FeatureUpdate(true);
  }

  /** Disables the feature. */
  public static FeatureUpdate disable() {
    return new FeatureUpdate(false);
  }
}
