// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The request id that the engine sends. */
final class RequestIdTest extends EngineTestCase {
  private final List<CallListener.Attempt> attempts = new ArrayList<>();

  private TestEngine idEngine(ScriptedServer server) {
    return engine(server)
        .requestIdHeader("Request-Id")
        .listener(
            new CallListener() {
              @Override
              public void onAttempt(Attempt attempt) {
                attempts.add(attempt);
              }
            });
  }

  private static List<String> ids(ScriptedServer server) {
    return server.requests().stream()
        .map(request -> request.header("Request-Id").orElseThrow())
        .toList();
  }

  @Test
  void noIdIsSentByDefault() {
    ScriptedServer server = serve(Step.json("{}"));
    get(engine(server).open(), "/apps");
    assertThat(server.request().header("Request-Id")).isEmpty();
  }

  @Test
  void eachAttemptHasItsOwnIdAndReportsIt() {
    ScriptedServer server =
        serve(Step.status(503), Step.truncatedBody(), Step.json("{}", "Request-Id: theirs"));
    get(idEngine(server).open(), "/apps");

    assertThat(ids(server))
        .doesNotHaveDuplicates()
        .hasSize(3)
        .allMatch(
            id ->
                id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    assertThat(attempts)
        .extracting(CallListener.Attempt::requestId)
        .containsExactly(ids(server).get(0), ids(server).get(1), "theirs");
    assertThat(attempts)
        .extracting(CallListener.Attempt::errorKind)
        .containsExactly(null, ErrorKind.NETWORK, null);
  }

  @Test
  void theIdOfTheCallerIsSentInstead() {
    ScriptedServer server = serve(Step.status(503), Step.status(404));
    HttpEngine engine = idEngine(server).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
    request.header("request-id", "mine");

    assertThat(failure(() -> engine.send(request)).requestId()).hasValue("mine");
    assertThat(ids(server)).containsExactly("mine", "mine");
    assertThat(request.requestId()).isEqualTo("mine");
  }

  @Test
  void redirectsAndReauthenticationKeepTheId() {
    ScriptedServer server = serve(Step.status(302, "Location: /b"), Step.json("{}"));
    get(idEngine(server).open(), "/a");
    assertThat(ids(server)).hasSize(2).containsOnly(ids(server).get(0));
  }

  @Test
  void anErrorHasTheSentIdUnlessTheResponseHasOne() {
    ScriptedServer server = serve(Step.status(404), Step.status(404, "Request-Id: theirs"));
    HttpEngine engine = idEngine(server).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.requestId()).hasValue(ids(server).get(0));
    assertThat(error).hasMessageContaining("request id " + ids(server).get(0));
    assertThat(failure(() -> get(engine, "/apps")).requestId()).hasValue("theirs");
  }

  @Test
  void anErrorWithoutAResponseHasTheSentId() {
    ScriptedServer server = serve(Step.truncatedBody());
    HttpEngine engine = idEngine(server).retry(RetryPolicy.none()).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error.requestId()).hasValue(ids(server).get(0));
  }

  @Test
  void anErrorOfARequestThatWasNotSentHasNoId() {
    HttpEngine engine =
        engine(ScriptedServer.unreachableUrl())
            .requestIdHeader("Request-Id")
            .retry(RetryPolicy.none())
            .open();
    assertThat(failure(() -> get(engine, "/apps")).requestId()).isEmpty();
  }

  interface Api {
    @RequestLine("GET /apps")
    Map<String, String> apps();
  }

  @Test
  void anErrorForAnUndecodableBodyHasTheSentId() {
    ScriptedServer server = serve(Step.json("<html>"), Step.json("<html>"));
    HttpEngine engine = idEngine(server).open();

    CloudException typed = failure(() -> engine.api(Api.class, JsonCodec.plain()).apps());
    CloudException raw =
        failure(() -> engine.raw(JsonCodec.plain()).send(RawRequest.get("/apps")).as(Map.class));
    assertThat(typed.requestId()).hasValue(ids(server).get(0));
    assertThat(raw.requestId()).hasValue(ids(server).get(1));
  }
}
