// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.NetworkInterceptor.Exchange;
import io.github.polycloud.config.NetworkInterceptor.Response;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.raw.StreamingResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Exchanges as a network interceptor sees them, and those that it answers. */
final class NetworkInterceptorTest extends EngineTestCase {
  private static final Operation LOG = Operation.of("GET", "/log");

  private final List<String> seen = new ArrayList<>();

  private final NetworkInterceptor watching =
      exchange -> {
        Response response = exchange.send();
        seen.add(exchange.method() + " " + exchange.url() + " " + response.status());
        return response;
      };

  @Test
  void itSeesEachAttemptAsItIsSent() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}", "X-A: 1", "X-A: 2"));
    List<Map<String, List<String>>> headers = new ArrayList<>();
    NetworkInterceptor interceptor =
        exchange -> {
          headers.add(exchange.headers());
          return watching.intercept(exchange);
        };

    HttpResponse response =
        get(
            engine(server)
                .interceptor(interceptor)
                .authenticator(attempt -> attempt.header("Authorization", "Bearer t"))
                .open(),
            "/apps?a=b");

    assertThat(seen)
        .containsExactly(
            "GET " + server.url() + "/apps?a=b 503", "GET " + server.url() + "/apps?a=b 200");
    assertThat(headers).allMatch(each -> each.get("Authorization").equals(List.of("Bearer t")));
    assertThat(response.text()).isEqualTo("{}");
    assertThat(response.headers().all("X-A")).containsExactly("1", "2");
  }

  @Test
  void itSeesBodiesOfRequests() {
    List<String> bodies = new ArrayList<>();
    NetworkInterceptor interceptor =
        exchange -> {
          bodies.add(exchange.bodyLength() + " " + text(exchange));
          return exchange.send();
        };
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).interceptor(interceptor).open();

    get(engine, "/a");
    send(engine, "POST", "/b");
    engine.uploadToPresignedUrl(
        Operation.of("PUT", "/up"),
        URI.create(server.url() + "/x"),
        RequestBody.of("content".getBytes(UTF_8)),
        ProgressListener.NONE);

    assertThat(bodies).containsExactly("0 ", "2 {}", "7 content");
    assertThat(server.requests().get(2).text()).isEqualTo("content");
  }

  @Test
  void itCanAnswerWithoutTheService() {
    ScriptedServer server = serve();
    NetworkInterceptor interceptor =
        exchange ->
            new Response(404, Map.of("Request-Id", List.of("r-1")), bytes("{\"gone\":true}"));

    CloudException e =
        failure(() -> get(engine(server).interceptor(interceptor).open(), "/apps/shop"));

    assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(e.status()).hasValue(404);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void itCanReplaceAStreamAndTheConnectionIsReleased() throws IOException {
    ScriptedServer server = serveAlways(Step.response(200, "line\n"));
    List<Boolean> flags = new ArrayList<>();
    AtomicInteger closed = new AtomicInteger();
    NetworkInterceptor interceptor =
        exchange -> {
          flags.add(exchange.isPresigned());
          flags.add(exchange.isStreamed());
          Response response = exchange.send();
          byte[] upper =
              new String(response.body().readAllBytes(), UTF_8).toUpperCase().getBytes(UTF_8);
          return new Response(
              response.status(),
              response.headers(),
              new ByteArrayInputStream(upper) {
                @Override
                public void close() {
                  closed.incrementAndGet();
                }
              });
        };
    HttpEngine engine = engine(server).maxConnections(1).interceptor(interceptor).open();

    for (int i = 0; i < 3; i++) {
      try (StreamingResponse log =
          engine.openPresignedUrl(LOG, URI.create(server.url() + "/s"), Duration.ofSeconds(9))) {
        assertThat(log.body().readAllBytes()).asString().isEqualTo("LINE\n");
      }
    }
    assertThat(flags).containsOnly(true).hasSize(6);
    assertThat(closed).hasValue(3);
  }

  @Test
  void anErrorOfAStreamIsReadCompletely() {
    ScriptedServer server = serve(Step.response(403, "denied"));
    HttpEngine engine = engine(server).interceptor(watching).open();

    assertThat(failure(() -> engine.stream(engine.newRequest(LOG, "/log", null, true))))
        .extracting("kind")
        .isEqualTo(ErrorKind.PERMISSION_DENIED);
  }

  @Test
  void anIoExceptionIsANetworkError() {
    NetworkInterceptor interceptor =
        exchange -> {
          throw new IOException("canary");
        };

    CloudException e =
        failure(() -> send(engine(serve()).interceptor(interceptor).open(), "POST", "/apps"));

    assertThat(e)
        .hasMessageContaining("the network interceptor failed with java.io.IOException")
        .hasMessageNotContaining("canary")
        .extracting("kind", "outcome")
        .containsExactly(ErrorKind.NETWORK, Outcome.UNKNOWN);
  }

  @Test
  void anErrorOfTheInterceptorReachesTheCaller() {
    NetworkInterceptor interceptor =
        exchange -> {
          exchange.send();
          throw new AssertionError("not expected");
        };
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).maxConnections(1).interceptor(interceptor).open();

    for (int i = 0; i < 2; i++) {
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> engine.stream(engine.newRequest(LOG, "/log", null, true))))
          .isInstanceOf(AssertionError.class)
          .hasMessage("not expected");
    }
  }

  private static String text(Exchange exchange) throws IOException {
    try (InputStream body = exchange.openBody()) {
      return new String(body.readAllBytes(), UTF_8);
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
