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

/** Releases, and the slugs and OCI images they are made of. */
public interface Releases {
  /** All releases; sorts by id and version; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/releases")
  @Headers("Range: {range}")
  Paged<Release> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One release by id or version. */
  @RequestLine("GET /apps/{app}/releases/{release}")
  Release get(@Param("app") String app, @Param("release") String idOrVersion);

  /** Releases a slug or an OCI image. */
  @RequestLine("POST /apps/{app}/releases")
  Release create(@Param("app") String app, NewRelease release);

  /** Goes back to an earlier release, which makes a new one. */
  @RequestLine("POST /apps/{app}/releases")
  Release rollback(@Param("app") String app, Rollback rollback);

  /** One slug by its id, with the address to read its archive from. */
  @RequestLine("GET /apps/{app}/slugs/{slug}")
  Slug slug(@Param("app") String app, @Param("slug") String id);

  /** Makes a slug; the answer says where to send its archive. */
  @RequestLine("POST /apps/{app}/slugs")
  Slug createSlug(@Param("app") String app, NewSlug slug);

  /** The OCI images with an id or digest. */
  @RequestLine("GET /apps/{app}/oci-images/{image}")
  List<OciImage> ociImages(@Param("app") String app, @Param("image") String idOrDigest);

  /** Makes an OCI image known. */
  @RequestLine("POST /apps/{app}/oci-images")
  OciImage createOciImage(@Param("app") String app, NewOciImage image);
}
