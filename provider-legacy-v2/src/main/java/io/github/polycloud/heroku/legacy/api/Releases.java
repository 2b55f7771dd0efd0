// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Release;
import java.util.List;

/**
 * Operations on releases.
 *
 * @since 0.1.0
 */
public interface Releases {
  /** Lists all releases, oldest first. */
  @RequestLine("GET /apps/{app}/releases")
  @Headers("Accept: application/json")
  List<Release> list(@Param("app") String app);

  /** Returns a release by name, for example {@code v108}, or {@code current}. */
  @RequestLine("GET /apps/{app}/releases/{release}")
  @Headers("Accept: application/json")
  Release get(@Param("app") String app, @Param("release") String name);

  /** Rolls back to the release {@code rollback}; returns the name of that release. */
  @RequestLine("POST /apps/{app}/releases")
  @Headers("Accept: application/json")
  String rollback(@Param("app") String app, Form rollback);
}
