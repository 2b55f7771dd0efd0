// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Cancellation of calls by closing the engine or interrupting the thread. */
final class CancellationTest extends EngineTestCase {

  @Test
  void closingTheEngineCancelsACallInProgress() throws Exception {
    ScriptedServer server = serveAlways(Step.noResponse());
    HttpEngine engine = engine(server).open();
    CompletableFuture<CloudException> call =
        CompletableFuture.supplyAsync(() -> failure(() -> get(engine, "/apps")));
    server.awaitRequest();

    engine.close();

    CloudException error = call.get(10, TimeUnit.SECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error).hasMessageContaining("has been closed");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aClosedEngineSendsNothing() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).open();
    engine.close();
    engine.close();

    assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anInterruptBetweenAttemptsCancelsTheCallAndRestoresTheFlag() {
    ScriptedServer server = serveAlways(Step.status(503));
    TimeSource interrupted =
        new TimeSource(
            time.clock(),
            () -> 0,
            wait -> {
              throw new InterruptedException();
            },
            () -> 0);
    HttpEngine engine = engine(server).timeSource(interrupted).open();

    CloudException error = failure(() -> get(engine, "/apps"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error).hasMessageContaining("the calling thread was interrupted");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anInterruptWhileWaitingForAConnectionCancelsTheCallAndRestoresTheFlag()
      throws InterruptedException, ExecutionException {
    ScriptedServer server = serveAlways(Step.noResponse());
    HttpEngine engine = engine(server).maxConnections(1).open();
    CompletableFuture<CloudException> first =
        CompletableFuture.supplyAsync(() -> failure(() -> get(engine, "/first")));
    server.awaitRequest();

    Thread.currentThread().interrupt();
    CloudException error = failure(() -> get(engine, "/second"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(server.requests()).hasSize(1);
    engine.close();
    assertThat(first.get().kind()).isEqualTo(ErrorKind.CANCELLED);
  }
}
