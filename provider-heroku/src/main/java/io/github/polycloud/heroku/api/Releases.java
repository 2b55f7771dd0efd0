// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.release.NewOciImage;
import io.github.polycloud.heroku.model.release.NewRelease;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.heroku.model.release.OciImage;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Rollback;
import io.github.polycloud.heroku.model.release.Slug;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * Releases, slugs and OCI images.
 *
 * @since 0.1.0
 */
public interface Releases {
  /**
   * Lists all releases of an app, newest first unless a range is given. Sortable by id and version.
   */
  @DefaultSort(value = "version", descending = true)
  @RequestLine("GET /apps/{app}/releases")
  @Headers("Range: {range}")
  Paged<Release> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One release by id or version. */
  @RequestLine("GET /apps/{app}/releases/{release}")
  Release get(@Param("app") String app, @Param("release") String idOrVersion);

  /** Releases a slug or an OCI image. */
  @RequestLine("POST /apps/{app}/releases")
  Release create(@Param("app") String app, NewRelease release);

  /** Rolls back to an earlier release by creating a new one. */
  @RequestLine("POST /apps/{app}/releases")
  Release rollback(@Param("app") String app, Rollback rollback);

  /** Returns a slug by id, with the presigned URL of its archive. */
  @RequestLine("GET /apps/{app}/slugs/{slug}")
  Slug slug(@Param("app") String app, @Param("slug") String id);

  /** Creates a slug. The response contains the presigned URL for its archive. */
  @RequestLine("POST /apps/{app}/slugs")
  Slug createSlug(@Param("app") String app, NewSlug slug);

  /** Lists the OCI images with this id or digest. */
  @RequestLine("GET /apps/{app}/oci-images/{image}")
  List<OciImage> ociImages(@Param("app") String app, @Param("image") String idOrDigest);

  /** Registers an OCI image. */
  @RequestLine("POST /apps/{app}/oci-images")
  OciImage createOciImage(@Param("app") String app, NewOciImage image);
}
