// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;

/**
 * Operations on config vars. Each change creates a release.
 *
 * @since 0.1.0
 */
public interface ConfigVars {
  /** Lists all config vars of an app. */
  @RequestLine("GET /apps/{app}/config_vars")
  @Headers("Accept: application/json")
  Map<String, String> list(@Param("app") String app);

  /** Sets the given config vars and leaves all others unchanged; returns the complete set. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/config_vars")
  @Headers("Accept: application/json")
  Map<String, String> set(@Param("app") String app, @Sensitive Map<String, String> values);

  /** Sets one config var from its value as text. Services of March 2009 only. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/config_vars/{name}")
  void set(@Param("app") String app, @Param("name") String name, @Sensitive String value);

  /** Removes one config var; returns the remaining ones. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/config_vars/{name}")
  @Headers("Accept: application/json")
  Map<String, String> delete(@Param("app") String app, @Param("name") String name);

  /** Removes all config vars of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/config_vars")
  void deleteAll(@Param("app") String app);
}
