// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawClient;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.raw.StreamingResponse;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw requests to any path. */
final class RawClientTest extends EngineTestCase {
  private static final Authenticator TOKEN = attempt -> attempt.header("Authorization", "yes");

  private RawClient raw(ScriptedServer server) {
    return engine(server).authenticator(TOKEN).open().raw(JsonCodec.plain());
  }

  @Test
  void aPathWithQueryIsSentUnchanged() {
    ScriptedServer server = serve(Step.json("{}"));

    raw(server).get("/me/bill?date.from=2026-01-01&x=%2F+a");
    assertThat(server.request().target()).isEqualTo("/me/bill?date.from=2026-01-01&x=%2F+a");
    assertThat(server.request().header("Authorization")).contains("yes");
  }

  @Test
  void queryParametersAreEncodedOnceAndKeepTheirOrder() {
    ScriptedServer server = serve(Step.json("{}"));

    raw(server)
        .send(
            RawRequest.get("/list?z=1")
                .query("a b", "c&d=e")
                .query("a b", "%41")
                .query("ü", "+/?#")
                .query("n", 5));
    assertThat(server.request().target())
        .isEqualTo("/list?z=1&a%20b=c%26d%3De&a%20b=%2541&%C3%BC=%2B%2F%3F%23&n=5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"apps", "", "/a b", "/a\r\nX: 1", "/a#b", "/ä", "/a\\b", "http://x/"})
  void anInvalidPathIsRejectedBeforeSending(String path) {
    ScriptedServer server = serveAlways(Step.json("{}"));
    RawClient raw = raw(server);

    assertThat(failure(() -> raw.get(path)).kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void theLastValueOfAHeaderFieldIsSentIgnoringCase() {
    ScriptedServer server = serve(Step.json("{}"));
    RawRequest request = RawRequest.get("/a").header("X-Trace", "old").header("x-trace", "new");
    raw(server).send(request);
    assertThat(request.headers().values()).containsExactly("new");
    assertThat(server.request().header("X-Trace")).contains("new");
  }

  @Test
  void anUnknownMethodIsRejected() {
    CloudException error = failure(() -> RawRequest.of("BREW", "/pot"));

    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error).hasMessageContaining("GET, HEAD, POST, PUT, PATCH, DELETE");
    assertThat(RawRequest.of("patch", "/pot").method()).isEqualTo("PATCH");
  }

  @Test
  void aValueIsSentAsJsonIncludingNullsOfAMap() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    Map<String, Object> body = new HashMap<>();
    body.put("DEBUG", null);
    RawClient raw = raw(server);

    raw.post("/a", body);
    raw.put("/a", List.of(1, "ä"));
    raw.patch("/a", body);
    raw.delete("/a");
    assertThat(server.requests())
        .extracting(request -> request.method() + " " + request.text())
        .containsExactly(
            "POST {\"DEBUG\":null}", "PUT [1,\"ä\"]", "PATCH {\"DEBUG\":null}", "DELETE ");
    assertThat(server.requests().get(0).header("Content-Type")).contains("application/json");
    assertThat(server.requests().get(3).header("Content-Type")).isEmpty();
  }

  @Test
  void aTextIsSentUnchangedWithItsContentType() {
    ScriptedServer server = serve(Step.json("{}"));

    raw(server).send(RawRequest.post("/a").body("text/plain", "rollback=v10&ä"));
    assertThat(server.request().text()).isEqualTo("rollback=v10&ä");
    assertThat(server.request().header("Content-Type")).contains("text/plain");
  }

  @Test
  void aBodyThatCannotBeEncodedIsRejectedWithoutQuotingIt() {
    record Loop(String secret) {
      @Override
      public String secret() {
        throw new IllegalStateException(secret);
      }
    }
    RawClient raw = raw(serveAlways(Step.json("{}")));

    CloudException error = failure(() -> raw.post("/a", new Loop("hunter2")));
    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error).hasMessageNotContaining("hunter2").hasNoCause();
  }

  @Test
  void aResponseHasStatusHeaderFieldsAndBody() {
    RawResponse response =
        raw(serve(Step.response(201, "{\"a\":[1]}", "X-One: 1", "x-one: 2"))).get("/a");

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.header("X-ONE")).contains("1");
    assertThat(response.headers("X-One")).containsExactly("1", "2");
    assertThat(response.text()).isEqualTo("{\"a\":[1]}");
    assertThat(response.bytes()).hasSize(9);
    assertThat((Object) response.as(Map.class)).isEqualTo(Map.of("a", List.of(1)));
    assertThat(response).hasToString("RawResponse[GET /a, 201]");
  }

  @Test
  void anEmptyBodyAndNullAreAbsentValues() {
    RawClient raw = raw(serve(Step.status(204), Step.json("null")));

    for (RawResponse response : List.of(raw.get("/a"), raw.get("/a"))) {
      assertThat(response.asOptional(Map.class)).isEmpty();
      CloudException error = failure(() -> response.as(Map.class));
      assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
      assertThat(error).hasMessageContaining("body is empty but a value was expected");
    }
  }

  @Test
  void aResponseIsDecodedAsAnyType() throws Exception {
    RawClient raw = raw(serveAlways(Step.json("[\"7\",\"8\"]")));

    List<Integer> numbers = raw.get("/a").asList(Integer.class);
    assertThat(numbers).containsExactly(7, 8);
    Type texts = getClass().getDeclaredMethod("texts").getGenericReturnType();
    assertThat(raw.get("/a").as(texts)).isEqualTo(Set.of("7", "8"));
    assertThat(raw.get("/a").asOptional(texts)).contains(Set.of("7", "8"));
    assertThat(failure(() -> raw.get("/a").asList(Map.class)).kind())
        .isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(failure(() -> raw.get("/a").as(Map.class)).kind())
        .isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
  }

  static Set<String> texts() {
    return Set.of();
  }

  @Test
  void eachTemplateValueIsASingleSegment() {
    ScriptedServer server = serveAlways(Step.status(503));
    RawClient raw = engine(server).retry(RetryPolicy.none()).open().raw(JsonCodec.plain());

    CloudException error =
        failure(() -> raw.get("/ip/{block}/x/{y}?a={b}", "1.2.3.0/29", "$1 {é}"));
    assertThat(server.request().target()).isEqualTo("/ip/1.2.3.0%2F29/x/%241%20%7B%C3%A9%7D?a={b}");
    assertThat(error.operation()).contains("GET /ip/{block}/x/{y}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void aValueThatChangesThePathIsRejected(String value) {
    ScriptedServer server = serveAlways(Step.json("{}"));
    RawClient raw = raw(server);

    assertThat(failure(() -> raw.delete("/keys/{name}", value)))
        .hasMessageContaining("name must not be");
    assertThat(failure(() -> raw.delete("/keys/{name}", (Object) null)).kind())
        .isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aTemplateNeedsOneValuePerName() {
    assertThat(failure(() -> RawRequest.get("/a/{b}")))
        .hasMessage("the path has 1 {placeholders}, but 0 values were given");
    assertThat(failure(() -> RawRequest.get("/a", "b")).kind())
        .isEqualTo(ErrorKind.INVALID_REQUEST);
  }

  @Test
  void queryValuesAreFormattedAsInJson() {
    ScriptedServer server = serve(Step.json("{}"));
    raw(server)
        .send(
            RawRequest.get("/list")
                .query("yes", true)
                .query("none", null)
                .query("empty", "")
                .query("since", OffsetDateTime.parse("2026-01-01T12:00Z"))
                .query("id", Arrays.asList(1, null, "a,b"))
                .query(Map.of("n", 5L)));
    assertThat(server.request().target())
        .isEqualTo(
            "/list?yes=true&none=null&empty=&since=2026-01-01T12%3A00%3A00Z&id=1&id=null&id=a%2Cb&n=5");
  }

  @Test
  void aCopyIsIndependent() {
    RawRequest request = RawRequest.put("/a/{b}", "c").query("d", 1).header("E", "f").body("g");
    RawRequest copy = request.copy().query("h", 2).unauthenticated();

    assertThat(request.query()).hasSize(1);
    assertThat(request.isAuthenticated()).isTrue();
    assertThat(copy.headers()).isEqualTo(request.headers());
    assertThat(copy.body()).contains("g");
    assertThat(copy.pathValues()).containsExactly("c");
  }

  @Test
  void aResponseCanBeStreamed() throws Exception {
    RawClient raw = raw(serve(Step.chunked("some text"), Step.response(404, "gone")));

    try (StreamingResponse stream = raw.stream(RawRequest.get("/a"))) {
      assertThat(stream.body()).hasContent("some text");
    }
    assertThat(failure(() -> raw.stream(RawRequest.get("/a"))).status()).hasValue(404);
  }

  @Test
  void aResponseThatIsNotJsonFailsOnDecodingOnly() {
    RawResponse response = raw(serve(Step.response(200, "<html>hunter2</html>"))).get("/a");

    assertThat(response.text()).contains("hunter2");
    CloudException error = failure(() -> response.as(Map.class));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageNotContaining("hunter2");
  }

  @Test
  void anUnauthenticatedRequestHasNoCredentials() {
    ScriptedServer server = serve(Step.json("{}"));

    raw(server).send(RawRequest.get("/time").unauthenticated());
    assertThat(server.request().header("Authorization")).isEmpty();
  }

  @Test
  void aWriteIsRetriedOnlyIfIdempotent() {
    ScriptedServer server = serve(Step.status(503), Step.json("{}"), Step.status(503));
    RawClient raw = raw(server);

    assertThat(raw.send(RawRequest.put("/a").body(1).idempotent()).status()).isEqualTo(200);
    assertThat(failure(() -> raw.put("/a", 1)).status()).hasValue(503);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void anErrorNamesThePathWithoutItsQuery() {
    RawClient raw = raw(serve(Step.response(404, "no such app", "Request-Id: r-7")));

    CloudException error = failure(() -> raw.get("/apps/x?token=hunter2"));
    assertThat(error).hasMessage("fake: no such app (GET /apps/x, status 404, request id r-7)");
    assertThat(error.operation()).contains("GET /apps/x");
    assertThat(RawRequest.get("/apps?token=hunter2").query("a", "hunter2"))
        .hasToString("GET /apps");
  }
}
