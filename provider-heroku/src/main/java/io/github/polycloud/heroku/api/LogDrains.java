// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.log.LogDrain;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Log drains: external destinations of the log of an app or a private space.
 *
 * @since 0.1.0
 */
public interface LogDrains {
  /** Lists the drains of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/log-drains")
  @Headers("Range: {range}")
  Paged<LogDrain> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Lists the log drains that are managed by an add-on, ordered by id unless a range is given. */
  @RequestLine("GET /addons/{addon}/log-drains")
  @Headers("Range: {range}")
  Paged<LogDrain> listByAddOn(@Param("addon") String addon, @Param("range") ListRange... range);

  /** Returns a drain by id, token or URL. */
  @RequestLine("GET /apps/{app}/log-drains/{drain}")
  LogDrain get(@Param("app") String app, @Param("drain") String drain);

  /** Adds a log drain. */
  @RequestLine("POST /apps/{app}/log-drains")
  LogDrain create(@Param("app") String app, LogDrainTarget target);

  /** Changes the URL of a log drain; only for drains managed by an add-on. */
  @Idempotent
  @RequestLine("PUT /addons/{addon}/log-drains/{drain}")
  LogDrain update(
      @Param("addon") String addon, @Param("drain") String drain, LogDrainTarget target);

  /** Returns the log drain of a private space, to which the logs of all its apps are forwarded. */
  @RequestLine("GET /spaces/{space}/log-drain")
  @Headers("Accept: application/vnd.heroku+json; version=3.dogwood")
  LogDrain getBySpace(@Param("space") String space);

  /** Sets or replaces the log drain of a private space; it takes effect after a few moments. */
  @Idempotent
  @RequestLine("PUT /spaces/{space}/log-drain")
  @Headers("Accept: application/vnd.heroku+json; version=3.dogwood")
  LogDrain updateBySpace(@Param("space") String space, LogDrainTarget target);

  /** Removes a log drain. Drains managed by an add-on cannot be removed. */
  @RequestLine("DELETE /apps/{app}/log-drains/{drain}")
  LogDrain delete(@Param("app") String app, @Param("drain") String drain);
}
