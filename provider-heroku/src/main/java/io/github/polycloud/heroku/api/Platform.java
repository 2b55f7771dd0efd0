package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.Region;

/** Where apps can run. */
public interface Platform {
  /** All regions; by id, or by the range that is given. */
  @RequestLine("GET /regions")
  @Headers("Range: {range}")
  Paged<Region> list(@Param("range") ListRange... range);

  /** One region by name or id. */
  @RequestLine("GET /regions/{region}")
  Region get(@Param("region") String nameOrId);
}
