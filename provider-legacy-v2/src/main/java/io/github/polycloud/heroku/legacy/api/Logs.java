// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import org.jspecify.annotations.Nullable;

/**
 * Operations on logs.
 *
 * @since 0.1.0
 */
public interface Logs {
  /**
   * Opens a log session; returns its URL, which is a secret, is valid for one read and needs no
   * credentials. For an app with the older log system it returns {@code Use old logs}.
   */
  @RequestLine("GET /apps/{app}/logs?logplex=true&num={num}&ps={ps}&source={source}&tail={tail}")
  @Headers("Accept: text/plain")
  String session(
      @Param("app") String app,
      @Param("num") @Nullable Integer lines,
      @Param("ps") @Nullable String process,
      @Param("source") @Nullable String source,
      @Param("tail") @Nullable Integer tail);

  /** Returns the log of an app with the older log system. */
  @RequestLine("GET /apps/{app}/logs")
  @Headers("Accept: text/plain")
  String fetchPlainText(@Param("app") String app);

  /** Returns the log of cron jobs of an app with the older log system. */
  @RequestLine("GET /apps/{app}/cron_logs")
  @Headers("Accept: text/plain")
  String cron(@Param("app") String app);
}
