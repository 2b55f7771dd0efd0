package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import org.jspecify.annotations.Nullable;

/** Logs. */
public interface Logs {
  /**
   * Opens a log session; answers its address, which is a secret and is read once, without
   * credentials. Where the app has a log of the old kind, it answers {@code Use old logs}.
   */
  @RequestLine("GET /apps/{app}/logs?logplex=true&num={num}&ps={ps}&source={source}&tail={tail}")
  @Headers("Accept: text/plain")
  String session(
      @Param("app") String app,
      @Param("num") @Nullable Integer lines,
      @Param("ps") @Nullable String process,
      @Param("source") @Nullable String source,
      @Param("tail") @Nullable Integer tail);

  /** The log itself, of the old kind. */
  @RequestLine("GET /apps/{app}/logs")
  @Headers("Accept: text/plain")
  String fetchPlainText(@Param("app") String app);

  /** The log of scheduled work, of the old kind. */
  @RequestLine("GET /apps/{app}/cron_logs")
  @Headers("Accept: text/plain")
  String cron(@Param("app") String app);
}
