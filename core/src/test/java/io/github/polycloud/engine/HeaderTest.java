// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Header fields of requests and responses. */
final class HeaderTest extends EngineTestCase {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\nX-Evil: 1",
        "a\nb",
        "a\rb",
        "a\0b",
        "a\u007fb",
        "a\u001bb",
        "a\u0085b",
        "a☃b"
      })
  void anInvalidValueIsRejectedBeforeSending(String value) {
    ScriptedServer server = serveAlways(Step.json("{}"));
    HttpEngine engine = engine(server).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);

    CloudException error = failure(() -> request.header("X-Note", value));
    assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(error).hasMessageContaining("X-Note").hasMessageNotContaining(value);
    assertThat(failure(() -> HttpEngine.builder("fake", engine.endpoint()).header("A", value)))
        .isNotNull();
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\nb", "ä", "a\0"})
  void anInvalidNameIsRejected(String name) {
    HttpEngine engine = engine(ScriptedServer.unreachableUrl()).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);

    assertThat(failure(() -> request.header(name, "1")).kind())
        .isEqualTo(ErrorKind.INVALID_REQUEST);
  }

  @Test
  void aValueWithTabsAndPunctuationIsSentUnchanged() {
    ScriptedServer server = serve(Step.json("{}"));
    HttpEngine engine = engine(server).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
    request.header("Range", "id ]a..z[;\torder=desc, \"max\"=10;");

    engine.send(request);
    assertThat(server.request().header("range")).contains("id ]a..z[;\torder=desc, \"max\"=10;");
  }

  @Test
  void settingAFieldAgainReplacesItIgnoringCase() {
    ScriptedServer server = serve(Step.json("{}"));
    HttpEngine engine = engine(server).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
    request.header("X-Note", "1");
    request.header("x-NOTE", "2");

    engine.send(request);
    assertThat(server.request().header("X-Note")).contains("2");
  }

  @Test
  void responseHeaderNamesAreCaseInsensitive() {
    Headers headers =
        get(engine(serve(Step.json("{}", "NEXT-range: a", "next-RANGE: b"))).open(), "/apps")
            .headers();

    assertThat(headers.first("Next-Range")).contains("a");
    assertThat(headers.all("next-range")).containsExactly("a", "b");
    assertThat(headers.contains("nExT-rAnGe")).isTrue();
    assertThat(headers.first("Next")).isEmpty();
  }

  @Test
  void aFieldOfTheRequestOverridesTheDefaultOfTheEngine() {
    ScriptedServer server = serve(Step.json("{}"), Step.json("{}"));
    try (HttpEngine engine =
        HttpEngine.builder("fake", Endpoint.of(server.url())).header("Accept", "a").build()) {
      HttpRequest call = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
      call.header("accept", "b");

      engine.send(call);
      get(engine, "/apps");
    }
    assertThat(server.requests())
        .extracting(request -> request.header("Accept").orElseThrow())
        .containsExactly("b", "a");
  }

  @Test
  void theUserAgentStartsWithTheApplication() {
    ScriptedServer server = serve(Step.json("{}"));

    get(engine(server).open(), "/apps");
    assertThat(server.request().header("User-Agent").orElseThrow())
        .matches("shop/1\\.0 polycloud/[0-9]\\S+ \\(java [0-9]\\S*; [a-z].*\\)");
  }

  @Test
  void cookiesAreNotStored() {
    ScriptedServer server = serve(Step.json("{}", "Set-Cookie: id=1; Path=/"), Step.json("{}"));
    HttpEngine engine = engine(server).open();

    get(engine, "/apps");
    get(engine, "/apps");
    assertThat(server.requests().get(1).header("Cookie")).isEmpty();
  }

  @Test
  void anOverlongHeaderFieldIsAnError() {
    ScriptedServer server =
        serve(Step.closeAfter("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n"));
    HttpEngine engine = engine(server).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("malformed header fields");
    assertThat(server.requests()).hasSize(1);
  }
}
