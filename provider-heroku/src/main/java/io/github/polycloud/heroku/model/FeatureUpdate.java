package io.github.polycloud.heroku.model;

/**
 * Whether a feature is to be on.
 *
 * @param enabled whether it is
 */
public record FeatureUpdate(boolean enabled) {
  /** On. */
  public static FeatureUpdate enable() {
    return new FeatureUpdate(true);
  }

  /** Off. */
  public static FeatureUpdate disable() {
    return new FeatureUpdate(false);
  }
}
