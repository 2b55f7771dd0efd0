// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.platform.Generation;
import io.github.polycloud.heroku.model.platform.Region;
import io.github.polycloud.heroku.model.platform.Stack;
import io.github.polycloud.paging.Paged;

/**
 * Regions, stacks and generations of the platform.
 *
 * @since 0.1.0
 */
public interface Platform {
  /** Lists all regions, ordered by id unless a range is given. */
  @RequestLine("GET /regions")
  @Headers("Range: {range}")
  Paged<Region> regions(@Param("range") ListRange... range);

  /** Returns a region by name or id. */
  @RequestLine("GET /regions/{region}")
  Region region(@Param("region") String nameOrId);

  /** Lists all stacks, ordered by id unless a range is given. */
  @RequestLine("GET /stacks")
  @Headers("Range: {range}")
  Paged<Stack> stacks(@Param("range") ListRange... range);

  /** Returns a stack by name or id. */
  @RequestLine("GET /stacks/{stack}")
  Stack stack(@Param("stack") String nameOrId);

  /** Lists the stacks available to an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/available-stacks")
  @Headers("Range: {range}")
  Paged<Stack> availableStacks(@Param("app") String app, @Param("range") ListRange... range);

  /** Lists all generations, ordered by id unless a range is given. */
  @RequestLine("GET /generations")
  @Headers("Range: {range}")
  Paged<Generation> generations(@Param("range") ListRange... range);

  /** Returns a generation by name or id. */
  @RequestLine("GET /generations/{generation}")
  Generation generation(@Param("generation") String nameOrId);

  /** Lists the generations available to a team, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/available-generations")
  @Headers("Range: {range}")
  Paged<Generation> availableGenerations(
      @Param("team") String team, @Param("range") ListRange... range);
}
