package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.Idempotent;

/** Where a log flows to. {@code HerokuLegacy.delete} takes away a single one. */
public interface Drains {
  /** All drains, as text for people. */
  @RequestLine("GET /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String list(@Param("app") String app);

  /** Adds the drain at {@code url}; answers a sentence for people. */
  @RequestLine("POST /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String create(@Param("app") String app, Form url);

  /** Removes every drain of an app; answers a sentence for people. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String deleteAll(@Param("app") String app);
}
