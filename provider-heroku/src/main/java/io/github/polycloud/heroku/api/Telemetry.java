// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.log.NewTelemetryDrain;
import io.github.polycloud.heroku.model.log.TelemetryDrain;
import io.github.polycloud.heroku.model.log.TelemetryDrainUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * OpenTelemetry drains of apps and spaces of the Fir generation.
 *
 * @since 0.1.0
 */
public interface Telemetry {
  /** Lists the drains of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/telemetry-drains")
  @Headers("Range: {range}")
  Paged<TelemetryDrain> listByApp(@Param("app") String app, @Param("range") ListRange... range);

  /** Lists the drains of a space, ordered by id unless a range is given. */
  @RequestLine("GET /spaces/{space}/telemetry-drains")
  @Headers("Range: {range}")
  Paged<TelemetryDrain> listBySpace(
      @Param("space") String space, @Param("range") ListRange... range);

  /** Returns a telemetry drain. */
  @RequestLine("GET /telemetry-drains/{drain}")
  TelemetryDrain get(@Param("drain") String drain);

  /** Creates a telemetry drain. */
  @RequestLine("POST /telemetry-drains")
  TelemetryDrain create(NewTelemetryDrain drain);

  /** Updates a telemetry drain. */
  @Idempotent
  @RequestLine("PATCH /telemetry-drains/{drain}")
  TelemetryDrain update(@Param("drain") String drain, TelemetryDrainUpdate update);

  /** Deletes a telemetry drain. */
  @RequestLine("DELETE /telemetry-drains/{drain}")
  TelemetryDrain delete(@Param("drain") String drain);
}
