// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Config vars. Each change creates a release and restarts the app.
 *
 * @since 0.1.0
 */
public interface ConfigVars {
  /** Returns all config vars of an app. */
  @RequestLine("GET /apps/{app}/config-vars")
  Map<String, String> list(@Param("app") String app);

  /** Returns the config vars of a release, given by id or version. */
  @RequestLine("GET /apps/{app}/releases/{release}/config-vars")
  Map<String, String> listByRelease(@Param("app") String app, @Param("release") String release);

  /**
   * Sets config vars, removes those with a null value, leaves others unchanged, and returns the
   * complete set.
   */
  @RequestLine("PATCH /apps/{app}/config-vars")
  Map<String, String> update(
      @Param("app") String app, @Sensitive Map<String, @Nullable String> changes);
}
