package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.Release;
import io.github.polycloud.heroku.model.Rollback;

/** Releases. */
public interface Releases {
  /** All releases; sorts by id and version; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/releases")
  @Headers("Range: {range}")
  Paged<Release> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One release by id or version. */
  @RequestLine("GET /apps/{app}/releases/{release}")
  Release get(@Param("app") String app, @Param("release") String idOrVersion);

  /** Goes back to an earlier release, which makes a new one. */
  @RequestLine("POST /apps/{app}/releases")
  Release rollback(@Param("app") String app, Rollback rollback);
}
