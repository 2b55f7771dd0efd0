package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import java.util.Map;

/** Config vars. Each change makes a release. */
public interface ConfigVars {
  /** All config vars of an app. */
  @RequestLine("GET /apps/{app}/config_vars")
  @Headers("Accept: application/json")
  Map<String, String> list(@Param("app") String app);

  /** Sets these, keeps all others; gives the whole set. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/config_vars")
  @Headers("Accept: application/json")
  Map<String, String> set(@Param("app") String app, Map<String, String> values);

  /** Sets one from its value as text. Only services of March 2009 know this form. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/config_vars/{name}")
  void set(@Param("app") String app, @Param("name") String name, String value);

  /** Removes one; gives what is left. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/config_vars/{name}")
  @Headers("Accept: application/json")
  Map<String, String> delete(@Param("app") String app, @Param("name") String name);

  /** Removes every config var of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/config_vars")
  void deleteAll(@Param("app") String app);
}
