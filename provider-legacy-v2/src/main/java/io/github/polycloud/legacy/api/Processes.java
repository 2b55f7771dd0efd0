package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.DynoCount;
import io.github.polycloud.legacy.model.DynoType;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Process;
import io.github.polycloud.legacy.model.Quantity;
import io.github.polycloud.legacy.model.QuantityChange;
import java.util.List;
import java.util.Map;

/** Processes, and before them dynos and workers. */
public interface Processes {
  /** What runs. */
  @RequestLine("GET /apps/{app}/ps")
  @Headers("Accept: application/json")
  List<Process> list(@Param("app") String app);

  /** Sets how many processes of a type run; answers the new count. */
  @Idempotent
  @RequestLine("POST /apps/{app}/ps/scale")
  @Headers("Accept: text/plain")
  String scale(@Param("app") String app, Quantity quantity);

  /** Adds or takes away processes of a type; answers the new count. Doing it twice does more. */
  @RequestLine("POST /apps/{app}/ps/scale")
  @Headers("Accept: text/plain")
  String scaleBy(@Param("app") String app, QuantityChange change);

  /** Restarts all, one ({@code ps}) or a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/restart")
  @Headers("Accept: text/plain")
  String restart(@Param("app") String app, Form which);

  /** Stops one ({@code ps}) or a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/stop")
  @Headers("Accept: text/plain")
  String stop(@Param("app") String app, Form which);

  /**
   * Starts a one-off process of {@code command} and {@code size}. With {@code attach=true} it waits
   * for somebody at its rendezvous address, else it runs by itself.
   */
  @RequestLine("POST /apps/{app}/ps")
  @Headers("Accept: application/json")
  Process run(@Param("app") String app, Form command);

  /** Sets sizes: {@code {"web": {"size": "2X"}}}; answers what runs then. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/formation")
  @Headers("Accept: application/json")
  List<Process> resize(@Param("app") String app, Map<String, Map<String, String>> sizes);

  /** The process types that an app can run. */
  @RequestLine("GET /apps/{app}/dyno-types")
  @Headers("Accept: application/json")
  List<DynoType> types(@Param("app") String app);

  /** Sets {@code dynos} on the stacks before Cedar; answers the new count. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/dynos")
  @Headers("Accept: text/plain")
  String dynos(@Param("app") String app, Form dynos);

  /** Sets {@code dynos} on the stacks before Cedar and asks for JSON. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/dynos")
  @Headers("Accept: application/json")
  DynoCount dynosAsJson(@Param("app") String app, Form dynos);

  /** Sets {@code workers} on the stacks before Cedar; answers the new count. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/workers")
  @Headers("Accept: text/plain")
  String workers(@Param("app") String app, Form workers);

  /** Sets {@code workers} on the stacks before Cedar and asks for JSON. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/workers")
  @Headers("Accept: application/json")
  DynoCount workersAsJson(@Param("app") String app, Form workers);

  /** Restarts everything of an app, as clients of 2008 did. */
  @RequestLine("DELETE /apps/{app}/server")
  void restartServer(@Param("app") String app);
}
