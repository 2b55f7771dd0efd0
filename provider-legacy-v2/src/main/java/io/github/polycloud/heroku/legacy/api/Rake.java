package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;

/** Rake tasks. */
public interface Rake {
  /** Runs a task, without the word rake, and waits for its end; answers what it printed. */
  @RequestLine("POST /apps/{app}/rake")
  @Headers("Accept: text/plain")
  String run(@Param("app") String app, String task);
}
