package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.http.Idempotent;

/** Log drains: the destinations that the log of an app is forwarded to. */
public interface LogDrains {
  /** The drains of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/log-drains")
  @Headers("Range: {range}")
  Paged<LogDrain> drains(@Param("app") String app, @Param("range") ListRange... range);

  /** The drains that an add-on made; by id, or by the range that is given. */
  @RequestLine("GET /addons/{addon}/log-drains")
  @Headers("Range: {range}")
  Paged<LogDrain> drainsOfAddOn(@Param("addon") String addon, @Param("range") ListRange... range);

  /** One drain by id, token or URL. */
  @RequestLine("GET /apps/{app}/log-drains/{drain}")
  LogDrain drain(@Param("app") String app, @Param("drain") String drain);

  /** Forwards the log to one more place. */
  @RequestLine("POST /apps/{app}/log-drains")
  LogDrain addDrain(@Param("app") String app, LogDrainTarget target);

  /** Forwards to another place; for the drains of an add-on only. */
  @Idempotent
  @RequestLine("PUT /addons/{addon}/log-drains/{drain}")
  LogDrain updateDrain(
      @Param("addon") String addon, @Param("drain") String drain, LogDrainTarget target);

  /** Forwards no more; drains of an add-on go with the add-on only. */
  @RequestLine("DELETE /apps/{app}/log-drains/{drain}")
  LogDrain removeDrain(@Param("app") String app, @Param("drain") String drain);
}
