// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.DynoCount;
import io.github.polycloud.heroku.legacy.model.DynoType;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Process;
import io.github.polycloud.heroku.legacy.model.Quantity;
import io.github.polycloud.heroku.legacy.model.QuantityChange;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Map;

/**
 * Operations on processes and, on stacks before Cedar, on dynos and workers.
 *
 * @since 0.1.0
 */
public interface Processes {
  /** Lists the running processes. */
  @RequestLine("GET /apps/{app}/ps")
  @Headers("Accept: application/json")
  List<Process> list(@Param("app") String app);

  /** Sets the number of processes of a type; returns the new count. */
  @Idempotent
  @RequestLine("POST /apps/{app}/ps/scale")
  @Headers("Accept: text/plain")
  String scale(@Param("app") String app, Quantity quantity);

  /** Adds or removes processes of a type; returns the new count. Not idempotent. */
  @RequestLine("POST /apps/{app}/ps/scale")
  @Headers("Accept: text/plain")
  String scaleBy(@Param("app") String app, QuantityChange change);

  /** Restarts all processes, one ({@code ps}) or those of a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/restart")
  @Headers("Accept: text/plain")
  String restart(@Param("app") String app, Form which);

  /** Stops one process ({@code ps}) or those of a {@code type}. */
  @RequestLine("POST /apps/{app}/ps/stop")
  @Headers("Accept: text/plain")
  String stop(@Param("app") String app, Form which);

  /**
   * Starts a one-off process of {@code command} and {@code size}. With {@code attach=true} it waits
   * for a client to connect to its rendezvous URL, otherwise it runs detached.
   */
  @RequestLine("POST /apps/{app}/ps")
  @Headers("Accept: application/json")
  Process run(@Param("app") String app, @Sensitive Form command);

  /** Sets process sizes: {@code {"web": {"size": "2X"}}}; returns the resulting processes. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/formation")
  @Headers("Accept: application/json")
  List<Process> resize(@Param("app") String app, Map<String, Map<String, String>> sizes);

  /** Lists the process types of an app. */
  @RequestLine("GET /apps/{app}/dyno-types")
  @Headers("Accept: application/json")
  List<DynoType> types(@Param("app") String app);

  /** Sets {@code dynos} on stacks before Cedar; returns the new count. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/dynos")
  @Headers("Accept: text/plain")
  String dynos(@Param("app") String app, Form dynos);

  /** Sets {@code dynos} on stacks before Cedar and requests JSON. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/dynos")
  @Headers("Accept: application/json")
  DynoCount dynosAsJson(@Param("app") String app, Form dynos);

  /** Sets {@code workers} on stacks before Cedar; returns the new count. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/workers")
  @Headers("Accept: text/plain")
  String workers(@Param("app") String app, Form workers);

  /** Sets {@code workers} on stacks before Cedar and requests JSON. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/workers")
  @Headers("Accept: application/json")
  DynoCount workersAsJson(@Param("app") String app, Form workers);

  /** Restarts all processes of an app with the operation of 2008. */
  @RequestLine("DELETE /apps/{app}/server")
  void restartServer(@Param("app") String app);
}
