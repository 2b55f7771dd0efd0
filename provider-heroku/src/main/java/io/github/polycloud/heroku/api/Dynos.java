package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.Dyno;
import io.github.polycloud.heroku.model.Formation;
import io.github.polycloud.heroku.model.FormationBatch;
import io.github.polycloud.heroku.model.FormationUpdate;
import io.github.polycloud.http.Idempotent;
import java.util.List;

/** Dynos, and the formation they come from. */
public interface Dynos {
  /** The dynos of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/dynos")
  @Headers("Range: {range}")
  Paged<Dyno> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One dyno by name or id. */
  @RequestLine("GET /apps/{app}/dynos/{dyno}")
  Dyno get(@Param("app") String app, @Param("dyno") String dyno);

  /** Restarts every dyno of an app. */
  @RequestLine("DELETE /apps/{app}/dynos")
  void restartAll(@Param("app") String app);

  /** Restarts one dyno. */
  @RequestLine("DELETE /apps/{app}/dynos/{dyno}")
  void restart(@Param("app") String app, @Param("dyno") String dyno);

  /** Restarts the dynos of one type. */
  @RequestLine("DELETE /apps/{app}/formations/{type}")
  void restartType(@Param("app") String app, @Param("type") String type);

  /** Stops one dyno. */
  @RequestLine("POST /apps/{app}/dynos/{dyno}/actions/stop")
  void stop(@Param("app") String app, @Param("dyno") String dyno);

  /** The formation: all process types of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/formation")
  @Headers("Range: {range}")
  Paged<Formation> formation(@Param("app") String app, @Param("range") ListRange... range);

  /** One process type. */
  @RequestLine("GET /apps/{app}/formation/{type}")
  Formation formation(@Param("app") String app, @Param("type") String type);

  /** Changes several process types; gives the whole formation. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/formation")
  List<Formation> updateFormation(@Param("app") String app, FormationBatch batch);

  /** Changes one process type. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/formation/{type}")
  Formation updateFormation(
      @Param("app") String app, @Param("type") String type, FormationUpdate update);
}
