// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.json.JsonCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Path and query values of an API interface. */
final class ApiPathTest extends EngineTestCase {

  interface Api {
    @RequestLine("GET /apps/{app}/domains/{domain}")
    Map<String, Object> domain(@Param("app") Object app, @Param("domain") String domain);

    @RequestLine("GET /apps?name={name}&max={max}")
    Map<String, Object> find(
        @Param("name") @Nullable String name, @Param("max") @Nullable Integer max);

    @RequestLine("GET /apps?tag={tag}")
    Map<String, Object> tagged(@Param("tag") List<String> tags);
  }

  private ScriptedServer server;
  private Api api;

  @BeforeEach
  void open() {
    server = serveAlways(Step.json("{}"));
    api = engine(server).open().api(Api.class, JsonCodec.plain());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\t", "\u2003", ".", ".."})
  void aPathValueThatChangesThePathIsRejectedBeforeSending(String value) {
    CloudException first = failure(() -> api.domain(value, "d"));
    CloudException second = failure(() -> api.domain("a", value));

    assertThat(first.kind()).isEqualTo(ErrorKind.INVALID_REQUEST);
    assertThat(first).hasMessageContaining("app must not be");
    assertThat(second).hasMessageContaining("domain must not be");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shop-1_a.b~c,shop-1_a.b~c",
    "a/b,a%2Fb",
    "%41,%2541",
    "a%2Fb,a%252Fb",
    "me@example.com,me%40example.com",
    "a:b,a%3Ab",
    "a b,a%20b",
    "a+b,a%2Bb",
    "*.shop,%2A.shop",
    "ünï€,%C3%BCn%C3%AF%E2%82%AC",
    "😀,%F0%9F%98%80",
    "a?b#c;d=e&f,a%3Fb%23c%3Bd%3De%26f",
    "{app},%7Bapp%7D",
    "...,...",
    "../x,..%2Fx",
  })
  void aValueIsASingleSegmentAndEncodedOnce(String value, String sent) {
    api.domain(value, value);
    api.find(value, 3);

    assertThat(server.requests())
        .extracting(RecordedRequest::target)
        .containsExactly("/apps/" + sent + "/domains/" + sent, "/apps?name=" + sent + "&max=3");
  }

  @Test
  void aNumberIsAPathValue() {
    api.domain(42L, "d");

    assertThat(server.request().target()).isEqualTo("/apps/42/domains/d");
  }

  @Test
  void aNullQueryValueIsOmittedAndAnEmptyOneIsSent() {
    api.find(null, 3);
    api.find("", null);
    api.find(null, null);

    assertThat(server.requests())
        .extracting(RecordedRequest::target)
        .containsExactly("/apps?max=3", "/apps?name=", "/apps");
  }

  @Test
  void eachValueOfAListIsAParameter() {
    api.tagged(List.of("a&b", "%41"));

    assertThat(server.request().target()).isEqualTo("/apps?tag=a%26b&tag=%2541");
  }

  interface Reserved {
    @RequestLine("GET /apps/{+path}")
    Map<String, Object> any(@Param("path") String path);
  }

  interface ReservedQuery {
    @RequestLine("GET /apps?{+query}")
    Map<String, Object> any(@Param("query") String query);
  }

  interface Pattern {
    @RequestLine("GET /apps/{app:[a-z]+}")
    Map<String, Object> any(@Param("app") String app);
  }

  interface Forgotten {
    @RequestLine("GET /apps/{app}/domains/{domain}")
    Map<String, Object> any(@Param("app") String app);
  }

  @ParameterizedTest
  @ValueSource(classes = {Reserved.class, ReservedQuery.class, Pattern.class, Forgotten.class})
  void anInterfaceWithAnUnencodedExpressionIsRejected(Class<?> type) {
    HttpEngine engine = engine(server).open();

    assertThatThrownBy(() -> engine.api(type, JsonCodec.plain()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anErrorNamesTheTemplateAndNotTheValues() {
    ScriptedServer broken = serve(Step.status(404));
    Api lost = engine(broken).open().api(Api.class, JsonCodec.plain());

    assertThat(failure(() -> lost.domain("shop", "d")).operation())
        .contains("GET /apps/{app}/domains/{domain}");
  }
}
