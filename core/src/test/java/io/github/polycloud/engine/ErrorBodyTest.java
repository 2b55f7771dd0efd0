// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.concurrent.ProgressListener;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.ErrorDecoder;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.RequestBody;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bodies of error responses: the beginning is read, and a line of it becomes the message. */
final class ErrorBodyTest extends EngineTestCase {
  private static final int LIMIT = 64 << 10;
  private static final int MEGABYTE = 1 << 20;
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final JsonCodec JSON = JsonCodec.plain();

  @Test
  void anErrorBodyIsReadUpToItsLimit() {
    AtomicInteger read = new AtomicInteger();
    ScriptedServer server =
        serve(
            Step.response(404, "x".repeat(LIMIT)),
            Step.response(404, "x".repeat(20 * MEGABYTE)),
            Step.response(404, "x"));
    HttpEngine engine =
        engine(server)
            .errorDecoder(
                (operation, response) -> {
                  read.set(response.body().length);
                  return HttpErrors.fromStatus(response.status(), "no");
                })
            .open();

    assertNotFound(failure(() -> get(engine, "/app")));
    assertThat(read).hasValue(LIMIT);
    assertNotFound(failure(() -> get(engine, "/app")));
    assertThat(read).hasValue(LIMIT);
    assertThat(server.connections()).as("a body that fits keeps the connection").isEqualTo(1);
    assertNotFound(failure(() -> get(engine, "/app")));
    assertThat(server.connections()).as("a longer one is not read to its end").isEqualTo(2);
  }

  private static void assertNotFound(CloudException error) {
    assertThat(error.kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(error.outcome()).isEqualTo(Outcome.RESPONDED);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 422, 429, 500, 503})
  void anEndlessErrorBodyHasTheEffectOfItsStatus(int status) {
    CloudException shortError = failure(() -> get(engine(always(status, "")).open(), "/app"));
    ScriptedServer server = serveAlways(Step.endless(status));

    CloudException error =
        assertTimeoutPreemptively(SOON, () -> failure(() -> get(engine(server).open(), "/app")));

    assertThat(error.kind()).isEqualTo(shortError.kind());
    assertThat(error.status()).hasValue(status);
    assertThat(error.retryable()).isEqualTo(shortError.retryable());
    assertThat(error.outcome()).isEqualTo(Outcome.RESPONDED);
    assertThat(server.requests()).hasSize(status == 429 || status >= 500 ? 4 : 1);
  }

  private ScriptedServer always(int status, String body) {
    return serveAlways(Step.response(status, body));
  }

  @Test
  void theLimitCanBeSet() {
    HttpEngine engine =
        engine(serve(Step.response(404, "abcdefgh"))).maxErrorResponseSize(5).open();

    assertThat(failure(() -> get(engine, "/app"))).hasMessageContaining("abcde (GET /app");
  }

  @Test
  void theLimitIsNeverAboveThatOfAllResponses() {
    HttpEngine engine = engine(serve(Step.response(404, "abcdefgh"))).maxResponseSize(5).open();

    assertThat(failure(() -> get(engine, "/app"))).hasMessageContaining("abcde (GET /app");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void theLimitAppliesToTheDecompressedBody(String encoding) throws IOException {
    byte[] body = Step.compressed(new byte[20 * MEGABYTE], encoding);
    AtomicInteger read = new AtomicInteger();
    HttpEngine engine =
        engine(serve(Step.response(422, body, "Content-Encoding: " + encoding)))
            .errorDecoder(
                (operation, response) -> {
                  read.set(response.body().length);
                  return HttpErrors.fromStatus(response.status(), "no");
                })
            .open();

    assertThat(failure(() -> get(engine, "/app")).kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(read).hasValue(LIMIT);
  }

  @Test
  void aMessageIsOneLineAndCut() {
    String smile = "\ud83d\ude00";
    String text = " one\r\n\ttwo \u2028three" + smile.repeat(MEGABYTE) + "end";
    CloudException error = failure(() -> get(engine(always(404, text)).open(), "/app"));

    assertThat(error.getMessage())
        .startsWith("fake: one two three" + smile)
        .endsWith(smile + "\u2026 (GET /app, status 404)")
        .hasSizeBetween(1000, 1100);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\t \r", "token", "\\", "\"", "<", "\u00a0", "\u202e"})
  void aMessageOfOneRepeatedTextTakesNoTime(String part) {
    String text = "a" + part.repeat(MEGABYTE) + "b";
    HttpEngine engine = engine(always(404, text)).open();

    CloudException error =
        assertTimeoutPreemptively(SOON, () -> failure(() -> get(engine, "/app")));

    assertThat(error.getMessage()).hasSizeLessThan(1100).doesNotContain("\n", "\r");
    assertThat(error.body().orElseThrow()).hasSizeLessThanOrEqualTo(8192);
  }

  @Test
  void codeAndRequestIdAreCut() {
    String text = "x".repeat(10_000);
    HttpEngine engine =
        engine(serve(Step.response(404, "no", "Request-Id: " + text)))
            .errorDecoder(
                new ErrorDecoder() {
                  @Override
                  public ErrorDetails decode(Operation operation, HttpResponse response) {
                    return HttpErrors.fromStatus(response.status(), "no").withCode(text);
                  }

                  @Override
                  public Optional<String> requestId(Headers headers) {
                    return headers.first("Request-Id");
                  }
                })
            .open();

    CloudException error = failure(() -> get(engine, "/app"));
    assertThat(error.code().orElseThrow()).hasSize(200).endsWith("\u2026");
    assertThat(error.requestId().orElseThrow()).hasSize(200);
    assertThat(error.getMessage()).hasSizeLessThan(1000);
  }

  @Test
  void theCodeOfAJsonErrorSurvivesTheCut() {
    String body = "{\"id\":\"busy\",\"message\":\"please " + "wait ".repeat(MEGABYTE) + "\"}";
    HttpEngine engine =
        engine(serve(Step.response(422, body)))
            .errorDecoder(
                (operation, response) -> {
                  JsonNode error = JSON.tree(response);
                  return HttpErrors.fromStatus(
                          response.status(), error.path("message").asString("none"))
                      .withCode(error.path("id").asString(null));
                })
            .open();

    CloudException error = failure(() -> get(engine, "/app"));
    assertThat(error.code()).hasValue("busy");
    assertThat(error.getMessage()).startsWith("fake: please wait wait ");
  }

  @Test
  void aSecretThatIsCutIsNotShown() {
    String token = "QUITE-0123456789abcdefghijklmnopqrst";
    for (int shown = 1; shown <= token.length(); shown++) {
      HttpEngine engine =
          engine(serve(Step.response(404, "x".repeat(1000 - shown) + token + "x".repeat(99))))
              .token(token)
              .maxErrorResponseSize(1000)
              .open();

      CloudException error = failure(() -> get(engine, "/app"));
      assertThat(error.getMessage()).doesNotContain("Q");
      assertThat(error.body().orElseThrow()).doesNotContain("Q").isNotEmpty();
    }
  }

  @Test
  void anUnusableSuccessIsDescribedByItsBeginning() {
    byte[] body = ("<p>" + " ".repeat(8 * MEGABYTE)).getBytes(StandardCharsets.UTF_8);
    HttpEngine engine = engine(serve(Step.response(200, body))).maxResponseSize(64L << 20).open();

    CloudException error =
        assertTimeoutPreemptively(
            SOON,
            () -> failure(() -> engine.raw(JSON).send(RawRequest.of("GET", "/app")).as(Map.class)));

    assertThat(error).hasMessageContaining(body.length + " bytes");
    assertThat(error.body().orElseThrow()).startsWith("<p> ").hasSize(8192);
  }

  @Test
  void streamedAndPresignedErrorsAreReadUpToTheLimit() {
    URI url = URI.create(serveAlways(Step.endless(403)).url() + "/bucket?sig=signature");
    HttpEngine engine = engine(serveAlways(Step.endless(404))).open();
    Operation get = Operation.of("GET", "/log");
    Operation put = Operation.of("PUT", "/slug");

    assertTimeoutPreemptively(
        SOON,
        () -> {
          assertNotFound(
              failure(() -> engine.stream(engine.newRequest(get, "/log", null, true)).close()));
          CloudException opened =
              failure(() -> engine.openPresignedUrl(get, url, Duration.ofSeconds(5)).close());
          CloudException uploaded =
              failure(
                  () ->
                      engine.uploadToPresignedUrl(
                          put, url, RequestBody.of(new byte[9]), ProgressListener.NONE));
          assertThat(opened.kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
          assertThat(uploaded.kind()).isEqualTo(ErrorKind.PERMISSION_DENIED);
        });
  }

  @Test
  void aRedirectIsFollowedWhateverItsBody() {
    ScriptedServer server =
        serve(Step.endless(302, "Location: /moved"), Step.response(200, "here"));

    assertThat(get(engine(server).open(), "/app").text()).isEqualTo("here");
  }

  @Test
  void anErrorBodyThatEndsEarlyIsANetworkFailure() {
    HttpEngine engine =
        engine(serve(Step.closeAfter(Step.head(404, "Content-Length: 20000000") + "{}"))).open();

    CloudException error = networkFailure(() -> send(engine, "POST", "/app"));
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
  }
}
