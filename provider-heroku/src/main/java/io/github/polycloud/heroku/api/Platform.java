package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.platform.Generation;
import io.github.polycloud.heroku.model.platform.Region;
import io.github.polycloud.heroku.model.platform.Stack;
import io.github.polycloud.paging.Paged;

/** What the platform offers: regions, stacks and generations. */
public interface Platform {
  /** All regions; by id, or by the range that is given. */
  @RequestLine("GET /regions")
  @Headers("Range: {range}")
  Paged<Region> regions(@Param("range") ListRange... range);

  /** One region by name or id. */
  @RequestLine("GET /regions/{region}")
  Region region(@Param("region") String nameOrId);

  /** All stacks; by id, or by the range that is given. */
  @RequestLine("GET /stacks")
  @Headers("Range: {range}")
  Paged<Stack> stacks(@Param("range") ListRange... range);

  /** One stack by name or id. */
  @RequestLine("GET /stacks/{stack}")
  Stack stack(@Param("stack") String nameOrId);

  /** The stacks that an app can run on; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/available-stacks")
  @Headers("Range: {range}")
  Paged<Stack> availableStacks(@Param("app") String app, @Param("range") ListRange... range);

  /** All generations; by id, or by the range that is given. */
  @RequestLine("GET /generations")
  @Headers("Range: {range}")
  Paged<Generation> generations(@Param("range") ListRange... range);

  /** One generation by name or id. */
  @RequestLine("GET /generations/{generation}")
  Generation generation(@Param("generation") String nameOrId);

  /** The generations that a team can use; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/available-generations")
  @Headers("Range: {range}")
  Paged<Generation> availableGenerations(
      @Param("team") String team, @Param("range") ListRange... range);
}
