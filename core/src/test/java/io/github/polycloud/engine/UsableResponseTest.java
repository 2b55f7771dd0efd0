// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Decoding of successful responses, expected and unexpected. */
final class UsableResponseTest extends EngineTestCase {

  record Dyno(String name, long size) {}

  record App(String name, List<Dyno> dynos, BigDecimal price, boolean maintenance) {}

  interface Api {
    @RequestLine("GET /app")
    App app();

    @RequestLine("GET /any")
    Map<String, Object> any();
  }

  private Api api(Step step) {
    return engine(serve(step)).open().api(Api.class, JsonCodec.plain());
  }

  private static void assertUnexpected(CloudException error, String what) {
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining(what).hasMessageNotContaining("hunter2").hasNoCause();
    assertThat(error.retryable()).isFalse();
  }

  static Stream<Arguments> empty() {
    return Stream.of(
        Arguments.of("204", Step.status(204)),
        Arguments.of("200 without a body", Step.status(200)),
        Arguments.of("null", Step.json("null")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("empty")
  void aMissingBodyIsAnErrorWhereAValueIsExpected(String what, Step step) {
    Api api = api(step);

    assertUnexpected(failure(api::app), "the response body is empty but a value was expected");
  }

  static Stream<Arguments> notJson() {
    return Stream.of(
        Arguments.of("HTML", "<html>hunter2</html>"),
        Arguments.of("a truncated document", "{\"name\":\"hunter2"),
        Arguments.of("two documents", "{\"name\":\"a\"} hunter2"),
        Arguments.of("a word", "hunter2"),
        Arguments.of("whitespace", "   "),
        Arguments.of(
            "a document nested too deeply", "{\"x\":".repeat(5000) + "1" + "}".repeat(5000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notJson")
  void invalidJsonIsAnErrorThatQuotesNothing(String what, String body) {
    Api api = api(Step.response(200, body, "Content-Type: text/html"));

    CloudException error = failure(api::app);
    assertUnexpected(error, "GET /app");
    assertThat(error).hasMessageContaining(body.length() + " bytes of text/html");
  }

  @Test
  void tooDeepNestingOfAKnownFieldIsRejected() {
    Api api = api(Step.json("{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}"));

    assertUnexpected(failure(api::any), "GET /any");
  }

  @Test
  void unexpectedJsonIsAnErrorThatNamesTheField() {
    Api api = api(Step.json("{\"name\":\"a\",\"dynos\":[{\"size\":1},{\"size\":\"hunter2\"}]}"));

    assertUnexpected(failure(api::app), "not the expected JSON at dynos.1.size");
  }

  @Test
  void aListInsteadOfAnObjectIsAnError() {
    Api api = api(Step.json("[\"hunter2\"]"));

    assertUnexpected(failure(api::app), "not the expected JSON");
  }

  @Test
  void unknownFieldsAreIgnoredAndMissingFieldsAreNullOrZero() {
    App app = api(Step.json("{\"new\":{\"a\":[1]},\"dynos\":[{\"size\":null}]}")).app();

    assertThat(app).isEqualTo(new App(null, List.of(new Dyno(null, 0)), null, false));
  }

  @Test
  void numbersKeepTheirPrecision() {
    App app = api(Step.json("{\"price\":12.10,\"dynos\":[{\"size\":9007199254740993}]}")).app();

    assertThat(app.price()).isEqualTo(new BigDecimal("12.10"));
    assertThat(app.dynos().get(0).size()).isEqualTo(9007199254740993L);
  }

  @Test
  void snakeCaseNamesAreDecodedAndEncoded() throws BodyCodec.BodyException {
    record Release(String createdAt) {}
    JsonCodec codec = JsonCodec.snakeCase();
    byte[] written = codec.encode(new Release("now"), Release.class);

    assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo("{\"created_at\":\"now\"}");
    assertThat(codec.decode(new HttpResponse(200, Headers.of(), written), Release.class))
        .isEqualTo(new Release("now"));
  }
}
