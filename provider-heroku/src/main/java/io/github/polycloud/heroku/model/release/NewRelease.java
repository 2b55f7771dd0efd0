package io.github.polycloud.heroku.model.release;

import org.jspecify.annotations.Nullable;

/**
 * A release to make, of a slug or of an OCI image.
 *
 * @param slug id of the slug
 * @param ociImage id or digest of the OCI image
 * @param description what it brings, for people
 */
public record NewRelease(
    @Nullable String slug, @Nullable String ociImage, @Nullable String description) {
  /** A release of this slug. */
  public static NewRelease ofSlug(String id) {
    return new NewRelease(id, null, null);
  }

  /** A release of this OCI image. */
  public static NewRelease ofOciImage(String idOrDigest) {
    return new NewRelease(null, idOrDigest, null);
  }

  /** The same with a text that says what it brings. */
  public NewRelease describedAs(String description) {
    return new NewRelease(slug, ociImage, description);
  }
}
