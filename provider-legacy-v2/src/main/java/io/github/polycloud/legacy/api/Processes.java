package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.model.Process;
import java.util.List;
import java.util.Map;

/** Processes. */
public interface Processes {
  /** What runs. */
  @RequestLine("GET /apps/{app}/ps")
  @Headers("Accept: application/json")
  List<Process> list(@Param("app") String app);

  /** Sets {@code qty} processes of {@code type}; answers the new count. */
  @RequestLine("POST /apps/{app}/ps/scale")
  @Headers("Accept: text/plain")
  String scale(@Param("app") String app, Form typeAndQty);

  /** Restarts all, one ({@code ps}) or a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/restart")
  @Headers("Accept: text/plain")
  String restart(@Param("app") String app, Form which);

  /** Stops one ({@code ps}) or a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/stop")
  @Headers("Accept: text/plain")
  String stop(@Param("app") String app, Form which);

  /** Starts a one-off process that runs by itself, of {@code command} and {@code size}. */
  @RequestLine("POST /apps/{app}/ps")
  @Headers("Accept: application/json")
  Process run(@Param("app") String app, Form command);

  /** Sets sizes: {@code {"web": {"size": "2X"}}}; answers what runs then. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/formation")
  @Headers("Accept: application/json")
  List<Process> resize(@Param("app") String app, Map<String, Map<String, String>> sizes);
}
