// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.dyno.ContainerImages;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.DynoSize;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.heroku.model.dyno.QuantityChanges;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.util.List;

/**
 * Dynos, dyno sizes and the formation.
 *
 * @since 0.1.0
 */
public interface Dynos {
  /** Lists the dynos of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/dynos")
  @Headers("Range: {range}")
  Paged<Dyno> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a dyno by name or id. */
  @RequestLine("GET /apps/{app}/dynos/{dyno}")
  Dyno get(@Param("app") String app, @Param("dyno") String dyno);

  /** Runs a command in a one-off dyno. */
  @RequestLine("POST /apps/{app}/dynos")
  Dyno create(@Param("app") String app, NewDyno dyno);

  /** Restarts all dynos of an app. */
  @RequestLine("DELETE /apps/{app}/dynos")
  void restartAll(@Param("app") String app);

  /** Restarts a dyno. */
  @RequestLine("DELETE /apps/{app}/dynos/{dyno}")
  void restart(@Param("app") String app, @Param("dyno") String dyno);

  /** Restarts the dynos of a process type. */
  @RequestLine("DELETE /apps/{app}/formations/{type}")
  void restartType(@Param("app") String app, @Param("type") String type);

  /** Stops a dyno. */
  @RequestLine("POST /apps/{app}/dynos/{dyno}/actions/stop")
  void stop(@Param("app") String app, @Param("dyno") String dyno);

  /** Stops the dynos of a process type. */
  @RequestLine("POST /apps/{app}/formations/{type}/actions/stop")
  void stopType(@Param("app") String app, @Param("type") String type);

  /** Lists the formation: all process types of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/formation")
  @Headers("Range: {range}")
  Paged<Formation> formation(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a process type. */
  @RequestLine("GET /apps/{app}/formation/{type}")
  Formation formation(@Param("app") String app, @Param("type") String type);

  /** Changes several process types and returns the changed ones. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/formation")
  List<Formation> updateFormation(@Param("app") String app, FormationBatch batch);

  /** Changes a process type. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/formation/{type}")
  Formation updateFormation(
      @Param("app") String app, @Param("type") String type, FormationUpdate update);

  /**
   * Changes the number of dynos of process types relative to the current one, and returns the
   * changed process types. Not retried automatically, because each request counts.
   */
  @RequestLine("PATCH /apps/{app}/formation")
  List<Formation> scaleBy(@Param("app") String app, QuantityChanges changes);

  /**
   * Releases images that were pushed to the container registry, and returns their process types.
   * Not retried automatically, because each request creates a release.
   */
  @RequestLine("PATCH /apps/{app}/formation")
  @Headers("Accept: application/vnd.heroku+json; version=3.docker-releases")
  List<Formation> releaseImages(@Param("app") String app, ContainerImages images);

  /** Lists all dyno sizes, ordered by id unless a range is given. */
  @RequestLine("GET /dyno-sizes")
  @Headers("Range: {range}")
  Paged<DynoSize> sizes(@Param("range") ListRange... range);

  /** Returns a dyno size by name or id. */
  @RequestLine("GET /dyno-sizes/{size}")
  DynoSize size(@Param("size") String nameOrId);

  /** Lists the dyno sizes available to an app. */
  @RequestLine("GET /apps/{app}/available-dyno-sizes")
  List<DynoSize> availableSizes(@Param("app") String app);
}
