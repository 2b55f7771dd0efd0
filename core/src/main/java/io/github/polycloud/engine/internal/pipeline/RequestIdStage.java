// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.Stage;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends a new request id with each attempt, unless the caller has set one. It identifies the
 * attempt in errors and events if the service returns no id.
 *
 * @param header the name of the header field; null to send none
 */
record RequestIdStage(@Nullable String header) implements Stage {
  @Override
  public HttpResponse proceed(CallContext call, Chain next) {
    if (header != null) {
      HttpRequest request = call.request();
      String id = request.headers().first(header).orElse(null);
      if (id == null) {
        id = newId();
        HttpRequest attempt = request.copy();
        attempt.header(header, id);
        call.request(attempt);
      }
      call.requestId(id);
    }
    return next.proceed(call);
  }

  /** Returns a random UUID (version 4). Not a secret, so without the cost of a secure source. */
  private static String newId() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    long high = (random.nextLong() & ~0xf000L) | 0x4000L;
    long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(high, low).toString();
  }
}
