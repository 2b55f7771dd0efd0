package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.App;
import io.github.polycloud.heroku.model.AppUpdate;
import io.github.polycloud.heroku.model.NewApp;

/** Apps. */
public interface Apps {
  /**
   * All apps that the account can see; sorts by id, name and updated_at; by id, or by the range
   * that is given.
   */
  @RequestLine("GET /apps")
  @Headers("Range: {range}")
  Paged<App> list(@Param("range") ListRange... range);

  /** One app by name or id. */
  @RequestLine("GET /apps/{app}")
  App get(@Param("app") String app);

  /** Makes an app. */
  @RequestLine("POST /apps")
  App create(NewApp app);

  /** Changes an app. */
  @RequestLine("PATCH /apps/{app}")
  App update(@Param("app") String app, AppUpdate update);

  /** Destroys an app, for good. */
  @RequestLine("DELETE /apps/{app}")
  App delete(@Param("app") String app);
}
