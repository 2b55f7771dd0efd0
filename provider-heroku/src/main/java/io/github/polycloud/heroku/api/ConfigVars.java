package io.github.polycloud.heroku.api;

import feign.Param;
import feign.RequestLine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Config vars. Each change makes a release, and so a restart. */
public interface ConfigVars {
  /** All config vars of an app. */
  @RequestLine("GET /apps/{app}/config-vars")
  Map<String, String> list(@Param("app") String app);

  /** The config vars as they were at a release, by its id or version. */
  @RequestLine("GET /apps/{app}/releases/{release}/config-vars")
  Map<String, String> listByRelease(@Param("app") String app, @Param("release") String release);

  /** Sets those with a value, removes those with null, keeps all others; gives the whole set. */
  @RequestLine("PATCH /apps/{app}/config-vars")
  Map<String, String> update(@Param("app") String app, Map<String, @Nullable String> changes);
}
