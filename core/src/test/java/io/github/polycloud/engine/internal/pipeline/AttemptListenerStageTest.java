// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.engine.internal.ObservedCall;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.internal.log.FailureLog;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
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
  void theRequestIdIsReadOnlyForAnObserver() {
    HttpResponse response = new HttpResponse(200, Headers.of("Request-Id", "a1"), new byte[0]);

    assertThat(proceed(call(null), response)).isSameAs(response);
    assertThat(proceed(call(observed(false)), response)).isSameAs(response);
    assertThat(reads).hasValue(0);

    assertThat(proceed(call(observed(true)), response)).isSameAs(response);
    assertThat(reads).hasValue(1);
  }

  @Test
  void theLineOfARetriedCallHasItsRequestId() {
    CallContext call = call(observed(false));
    call.nextAttempt(call.request());
    call.nextAttempt(call.request());

    proceed(call, new HttpResponse(200, Headers.of("Request-Id", "a1"), new byte[0]));

    assertThat(reads).hasValue(1);
  }

  private static ObservedCall observed(boolean detailed) {
    CallInfo info = new CallInfo("acme", "acme", "GET", "/a", "api.example", 443);
    FailureLog failures = new FailureLog("call listener threw {}; ignored");
    return new ObservedCall(info, List.of(CallObserver.NONE), detailed, () -> 0, failures);
  }

  private static CallContext call(@Nullable ObservedCall observed) {
    HttpRequest request =
        new HttpRequest(
            Operation.of("GET", "/a"), "https://api.example/a", Headers.of(), null, true);
    return new CallContext(request, new CallErrors("acme", SETTINGS), observed);
  }

  private HttpResponse proceed(CallContext call, HttpResponse response) {
    RedactedFields fields = new RedactedFields(new CountingDecoder(), new Redactor(List.of()));
    return new AttemptListenerStage(fields).proceed(call, attempt -> response);
  }
}
