// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.engine.internal.CallContext;
import io.github.polycloud.engine.internal.CallErrors;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A call ends at its deadline even if nothing aborts it, because the timer has no processor. */
class TransportDeadlineTest {
  @Test
  void aSocketTimeoutAfterTheDeadlineIsTheDeadline() throws Exception {
    ClientSettings settings = ClientSettings.defaults();
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Transport transport =
            Transport.open(settings, HostLookup.system(ContextCarrier.defaults()))) {
      CallContext call =
          new CallContext(
              new HttpRequest(
                  Operation.of("GET", "/"),
                  "http://127.0.0.1:" + silent.getLocalPort() + "/",
                  Headers.of(),
                  null,
                  false),
              new CallErrors("fake", settings),
              null);
      long soon = Duration.ofMillis(50).toNanos();
      call.deadlineNanos(settings.timeSource().nanoTime().getAsLong() + soon, false);

      CloudException error =
          catchThrowableOfType(CloudException.class, () -> transport.proceed(call));

      assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
      assertThat(error).hasMessageContaining("deadline");
      assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    }
  }
}
