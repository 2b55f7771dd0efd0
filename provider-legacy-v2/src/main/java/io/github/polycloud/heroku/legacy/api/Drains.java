// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations on log drains. {@code HerokuLegacy.removeDrain} removes a single drain.
 *
 * @since 0.1.0
 */
public interface Drains {
  /** Lists all drains as display text. */
  @RequestLine("GET /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String list(@Param("app") String app);

  /** Adds a drain that sends to {@code url}; returns a display message. */
  @RequestLine("POST /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String create(@Param("app") String app, @Sensitive Form url);

  /** Removes all drains of an app; returns a display message. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String deleteAll(@Param("app") String app);
}
