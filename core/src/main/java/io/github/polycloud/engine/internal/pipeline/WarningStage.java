// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.HttpResponse;

/**
 * Passes the warnings of a response to the log and to the observers of the call.
 *
 * @param provider id of the provider
 * @param fields finds the warnings
 */
record WarningStage(String provider, RedactedFields fields) implements Stage {
  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    HttpResponse response = next.proceed(call);
    for (ErrorDecoder.Warning each : fields.warnings(call.request(), response.headers())) {
      WireLogger.warn(provider, call.operation(), each.id(), each.text());
      ObservedCall observed = call.observed();
      if (observed != null) {
        observed.warn(each.id(), each.text());
      }
    }
    return response;
  }
}
