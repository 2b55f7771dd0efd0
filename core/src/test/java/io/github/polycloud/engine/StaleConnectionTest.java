// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pooled connections that the service has closed in the meantime. */
final class StaleConnectionTest extends EngineTestCase {
  private static final Step UP = Step.json("{}");

  private final Semaphore closed = new Semaphore(0);
  // The common pool of a small machine has one thread.
  private final Executor threadPerTask = task -> new Thread(task).start();

  /** Responds and closes the connection. */
  private final Step last =
      socket -> {
        UP.play(socket);
        socket.close();
        closed.release();
      };

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
  void aNonIdempotentCallUsesAnotherConnection(String method) throws Exception {
    ScriptedServer server = serve(last, UP);
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).open();
    get(engine, "/apps");
    awaitClosed(1);

    assertThat(send(engine, method, "/apps").status()).isEqualTo(200);
    assertThat(server.requests())
        .extracting(RecordedRequest::method)
        .containsExactly("GET", method);
    assertThat(time.waits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void aConnectionWithUnexpectedBytesIsNotReused(String method) throws Exception {
    Step withExtraResponse =
        socket -> {
          UP.play(socket);
          Step.json("[\"of another call\"]").play(socket);
          closed.release();
        };
    ScriptedServer server = serve(withExtraResponse, UP);
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).open();
    get(engine, "/apps");
    awaitClosed(1);

    assertThat(send(engine, method, "/apps").body()).asString().isEqualTo("{}");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void allStaleConnectionsAreSkipped() throws Exception {
    CountDownLatch together = new CountDownLatch(1);
    Step three = Step.after(together, last);
    ScriptedServer server = serve(three, three, three, UP);
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).open();
    List<CompletableFuture<HttpResponse>> first = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      first.add(CompletableFuture.supplyAsync(() -> get(engine, "/apps"), threadPerTask));
      server.awaitRequest();
    }
    together.countDown();
    for (CompletableFuture<HttpResponse> each : first) {
      each.get();
    }
    awaitClosed(3);

    assertThat(send(engine, "POST", "/apps").status()).isEqualTo(200);
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void anIdempotentCallIsRetried() throws Exception {
    ScriptedServer server = serve(last, UP);
    HttpEngine engine = engine(server).open();
    get(engine, "/apps");
    awaitClosed(1);

    assertThat(get(engine, "/apps").status()).isEqualTo(200);
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void anOpenConnectionIsReused() {
    ScriptedServer server = serveAlways(UP);
    HttpEngine engine = engine(server).open();
    get(engine, "/apps");
    send(engine, "POST", "/apps");
    send(engine, "PATCH", "/apps");

    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void aConnectionClosedDuringTheCallLeavesTheOutcomeUnknown() {
    ScriptedServer server = serve(UP, Step.closeAfter(""), UP);
    HttpEngine engine = engine(server).open();
    get(engine, "/apps");

    assertThat(networkFailure(() -> send(engine, "POST", "/apps")).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(server.requests()).hasSize(2);
  }

  private void awaitClosed(int connections) throws InterruptedException {
    assertThat(closed.tryAcquire(connections, 10, TimeUnit.SECONDS)).isTrue();
  }
}
