package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.ServiceList;

/** Commands beside an app whose output is read in chunks. */
public interface Services {
  /**
   * Starts a whole command line; answers where its output begins, for {@code ServiceOutputReader}.
   */
  @RequestLine("POST /apps/{app}/services")
  @Headers("Accept: text/plain")
  String start(@Param("app") String app, String commandLine);

  /** What runs. */
  @RequestLine("GET /apps/{app}/services")
  @Headers("Accept: application/xml")
  ServiceList list(@Param("app") String app);

  /** Sets the state of one: {@code up}, {@code down} or {@code bounce}. */
  @RequestLine("PUT /apps/{app}/services/{upid}")
  void set(@Param("app") String app, @Param("upid") String upid, String state);
}
