// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.ServiceList;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations on services: commands that run beside an app and whose output is read in chunks.
 *
 * @since 0.1.0
 */
public interface Services {
  /**
   * Starts a command line; returns the URL of the first output chunk, for {@code
   * ServiceOutputReader}.
   */
  @RequestLine("POST /apps/{app}/services")
  @Headers("Accept: text/plain")
  String start(@Param("app") String app, @Sensitive String commandLine);

  /** Lists the running services. */
  @RequestLine("GET /apps/{app}/services")
  @Headers("Accept: application/xml")
  ServiceList list(@Param("app") String app);

  /** Sets the state of a service: {@code up}, {@code down} or {@code bounce}. */
  @RequestLine("PUT /apps/{app}/services/{upid}")
  void set(@Param("app") String app, @Param("upid") String upid, String state);
}
