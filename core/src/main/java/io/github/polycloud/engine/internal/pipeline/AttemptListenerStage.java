package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.http.HttpResponse;
import java.util.Optional;

/**
 * Notifies the observers of a call of each attempt.
 *
 * @param errorDecoder finds the request id
 */
record AttemptListenerStage(RedactingErrorDecoder errorDecoder) implements Stage {
  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    ObservedCall observed = call.observed();
    if (observed == null) {
      return next.proceed(call);
    }
    observed.startAttempt(call);
    try {
      HttpResponse response = next.proceed(call);
      String requestId = errorDecoder.requestId(call.request(), response).orElse(null);
      observed.endAttempt(call, response.status(), requestId, null);
      return response;
    } catch (CloudException e) {
      // An error of another call, such as one for a token, has the id of that one.
      boolean own = call.requestId() != null && e.requestId().equals(Optional.of(call.requestId()));
      observed.endAttempt(call, 0, own ? call.requestId() : null, e.kind());
      throw e;
    }
  }
}
