// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to release a slug or an OCI image.
 *
 * @param slug id of the slug
 * @param ociImage id or digest of the OCI image
 * @param description description of the release
 * @since 0.1.0
 */
public record NewRelease(
    @Nullable String slug, @Nullable String ociImage, @Nullable String description) {
  /** Creates a release of a slug. */
  public static NewRelease ofSlug(String id) {
    Objects.requireNonNull(id, "id");
    return new NewRelease(id, null, null);
  }

  /** Creates a release of an OCI image. */
  public static NewRelease ofOciImage(String idOrDigest) {
    Objects.requireNonNull(idOrDigest, "idOrDigest");
    return new NewRelease(null, idOrDigest, null);
  }

  /** Returns a copy with a description. */
  public NewRelease describedAs(String description) {
    Objects.requireNonNull(description, "description");
    return new NewRelease(slug, ociImage, description);
  }
}
