package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.Region;

/** Where apps can run. */
public interface Platform {
  /** All regions. */
  @RequestLine("GET /regions")
  @Headers("Range: {range}")
  Paged<Region> list(@Param("range") ListRange range);

  /** The same, by id. */
  default Paged<Region> list() {
    return list(ListRange.by("id"));
  }

  /** One region by name or id. */
  @RequestLine("GET /regions/{region}")
  Region get(@Param("region") String nameOrId);
}
