// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.PaginationStrategy;
import io.github.polycloud.http.TypedResponse;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A 304 to a request whose caller has set a precondition. Typed and raw calls agree. */
final class ConditionalRequestTest extends EngineTestCase {
  private static final Step NOT_MODIFIED = Step.response(304, "", "ETag: \"1\"");

  interface Api {
    @RequestLine("GET /apps/shop")
    @Headers("If-None-Match: {etag}")
    TypedResponse<Map<String, String>> app(@Param("etag") String etag);

    @RequestLine("GET /apps/shop")
    @Headers("If-Modified-Since: {date}")
    TypedResponse<Void> appSince(@Param("date") String date);

    @RequestLine("GET /apps/shop")
    @Headers("If-None-Match: {etag}")
    Map<String, String> plain(@Param("etag") String etag);

    @RequestLine("GET /apps/shop")
    @Headers("If-None-Match: {etag}")
    Optional<Map<String, String>> optional(@Param("etag") String etag);

    @RequestLine("GET /apps/shop")
    TypedResponse<Map<String, String>> unconditional();
  }

  private Api api(Step... steps) {
    return engine(serve(steps)).open().api(Api.class, JsonCodec.plain(), PaginationStrategy.NONE);
  }

  @Test
  void aTypedResponseIsNotModified() {
    TypedResponse<Map<String, String>> response = api(NOT_MODIFIED).app("\"1\"");

    assertThat(response.notModified()).isTrue();
    assertThat(response.value()).isNull();
    assertThat(response.response().headers().first("ETag")).hasValue("\"1\"");
    assertThat(api(NOT_MODIFIED).appSince("Sun, 01 Mar 2026 12:00:00 GMT").notModified()).isTrue();
  }

  @Test
  void aTypedResponseOfAModifiedResourceHasItsValue() {
    TypedResponse<Map<String, String>> response = api(Step.json("{\"a\":\"b\"}")).app("\"1\"");

    assertThat(response.notModified()).isFalse();
    assertThat(response.value()).containsEntry("a", "b");
  }

  @Test
  void aMethodThatReturnsTheValueOnlyFailsAndSaysWhatToUse() {
    CloudException plain = failure(() -> api(NOT_MODIFIED).plain("\"1\""));
    assertThat(plain.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(plain.status()).hasValue(304);
    assertThat(plain)
        .hasMessageContaining("declare the method with TypedResponse to receive it")
        .hasMessageContaining("(GET /apps/shop, status 304");
    CloudException optional = failure(() -> api(NOT_MODIFIED).optional("\"1\""));
    assertThat(optional.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
  }

  @Test
  void a304WithoutAPreconditionIsAnErrorForAllMethods() {
    assertThat(failure(() -> api(NOT_MODIFIED).unconditional()))
        .hasMessageContaining("unexpected 304 Not Modified for an unconditional request");
  }

  @Test
  void aRawResponseIsNotModified() throws IOException {
    HttpEngine engine = engine(serve(NOT_MODIFIED, NOT_MODIFIED, Step.json("{}"))).open();
    RawRequest request = RawRequest.get("/apps/shop").header("If-None-Match", "\"1\"");

    RawResponse response = engine.raw(JsonCodec.plain()).send(request);
    assertThat(response.notModified()).isTrue();
    assertThat(response.status()).isEqualTo(304);
    assertThat(response.asOptional(Map.class)).isEmpty();
    assertThat(failure(() -> response.as(Map.class)))
        .hasMessageContaining("304 Not Modified has no value; check notModified() first");
    try (StreamingResponse stream = engine.raw(JsonCodec.plain()).stream(request)) {
      assertThat(stream.notModified()).isTrue();
      assertThat(stream.body().readAllBytes()).isEmpty();
    }
    assertThat(engine.raw(JsonCodec.plain()).send(request).notModified()).isFalse();
  }
}
