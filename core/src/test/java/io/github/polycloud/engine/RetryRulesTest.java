// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Authenticator;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are retried. */
final class RetryRulesTest extends EngineTestCase {

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 500, 502, 503, 504, 599})
  void aGetIsRetriedOnATransientStatus(int status) {
    ScriptedServer server = serve(Step.status(status), Step.json("{}"));

    assertThat(get(engine(server).open(), "/apps").status()).isEqualTo(200);
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
  void aGetIsNotRetriedOnAPermanentStatus(int status) {
    ScriptedServer server = serve(Step.status(status), Step.json("{}"));
    HttpEngine engine = engine(server).open();

    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(status);
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"POST,500", "PATCH,503", "PUT,502", "DELETE,504", "POST,408", "PUT,425"})
  void aWriteThatMayHaveBeenProcessedIsNotRetried(String method, int status) {
    ScriptedServer server = serve(Step.status(status), Step.json("{}"));
    HttpEngine engine = engine(server).open();

    CloudException error = failure(() -> send(engine, method, "/apps"));
    assertThat(error.status()).hasValue(status);
    assertThat(error.retryable()).isFalse();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PATCH", "PUT", "DELETE"})
  void anIdempotentWriteIsRetriedLikeAGet(String method) {
    ScriptedServer server = serve(Step.status(503), Step.truncatedBody(), Step.json("{}"));

    assertThat(sendIdempotent(engine(server).open(), method, "/apps").status()).isEqualTo(200);
    assertThat(server.requests()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
  void a429IsRetriedForEveryMethod(String method) {
    ScriptedServer server = serve(Step.status(429), Step.json("{}"));

    assertThat(send(engine(server).open(), method, "/apps").status()).isEqualTo(200);
    assertThat(server.requests()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
  void aRefusedConnectionIsRetriedForEveryMethod(String method) {
    AtomicInteger attempts = new AtomicInteger();
    CallListener counter =
        new CallListener() {
          @Override
          public void onCallEnd(CallEnd event) {
            attempts.set(event.attempts());
          }
        };
    HttpEngine engine = engine(ScriptedServer.unreachableUrl()).listener(counter).open();

    assertThat(networkFailure(() -> send(engine, method, "/apps")).outcome())
        .isEqualTo(Outcome.NOT_SENT);
    assertThat(attempts).hasValue(4);
  }

  @Test
  void aGetWithATruncatedResponseIsRetried() {
    ScriptedServer server =
        serve(
            Step.truncatedBody(),
            Step.resetAfter(""),
            Step.closeAfter(""),
            Step.json("{\"name\":\"shop\"}"));

    assertThat(get(engine(server).open(), "/apps").text()).isEqualTo("{\"name\":\"shop\"}");
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void attemptsAreLimitedByThePolicy() {
    ScriptedServer server = serveAlways(Step.status(503));
    HttpEngine engine = engine(server).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.status()).hasValue(503);
    assertThat(error.retryable()).isTrue();
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void aPolicyOfOneAttemptDisablesRetries() {
    ScriptedServer server = serveAlways(Step.status(503));
    HttpEngine engine = engine(server).retry(RetryPolicy.none()).open();

    assertThat(failure(() -> get(engine, "/apps")).status()).hasValue(503);
    assertThat(server.requests()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void eachAttemptSendsTheSameRequest() {
    ScriptedServer server = serve(Step.status(429), Step.status(429), Step.json("{}"));
    Authenticator signer = attempt -> attempt.header("Signature", "s" + attempt.attemptNumber());

    send(engine(server).authenticator(signer).open(), "POST", "/apps");

    assertThat(server.requests())
        .extracting(request -> request.header("Signature").orElseThrow())
        .containsExactly("s1", "s2", "s3");
    assertThat(server.requests())
        .extracting(request -> request.headerLines().size() + request.text())
        .containsOnly(server.requests().get(0).headerLines().size() + "{}");
  }
}
