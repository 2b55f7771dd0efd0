// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class AttemptListenerStageTest {
  private static final ClientSettings SETTINGS = ClientSettings.defaults();

  private final AtomicInteger reads = new AtomicInteger();

  /** Counts how often the request id is read. */
  private final class CountingDecoder implements ErrorDecoder {
    @Override
    public ErrorDetails decode(Operation operation, HttpResponse response) {
      return BY_STATUS.decode(operation, response);
    }

    @Override
    public Optional<String> requestId(Headers headers) {
      reads.incrementAndGet();
      return headers.first("Request-Id");
    }
  }

  @Test
  void theRequestIdIsReadOnlyForAListener() {
    HttpResponse response = new HttpResponse(200, Headers.of("Request-Id", "a1"), new byte[0]);

    assertThat(proceed(List.of(), response)).isSameAs(response);
    assertThat(reads).hasValue(0);

    assertThat(proceed(List.of(CallListener.NONE), response)).isSameAs(response);
    assertThat(reads).hasValue(1);
  }

  private HttpResponse proceed(List<CallListener> listeners, HttpResponse response) {
    RedactedFields fields = new RedactedFields(new CountingDecoder(), new Redactor(List.of()));
    HttpRequest request =
        new HttpRequest(
            Operation.of("GET", "/a"), "https://api.example/a", Headers.of(), null, true);
    return new AttemptListenerStage("acme", fields, new CallListeners(listeners), SETTINGS)
        .proceed(new CallContext(request, new CallErrors("acme", SETTINGS)), call -> response);
  }
}
