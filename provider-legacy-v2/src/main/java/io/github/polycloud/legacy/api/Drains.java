package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.Form;

/** Where a log flows to. {@code HerokuLegacy.removeDrain} takes away a single one. */
public interface Drains {
  /** All drains, as text for people. */
  @RequestLine("GET /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String list(@Param("app") String app);

  /** Adds the drain at {@code url}; answers a sentence for people. */
  @RequestLine("POST /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String add(@Param("app") String app, Form url);

  /** Removes every drain of an app; answers a sentence for people. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/logs/drains")
  @Headers("Accept: text/plain")
  String removeAll(@Param("app") String app);
}
