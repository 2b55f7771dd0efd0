// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size limit of response bodies, here 1000 bytes. */
final class BodySizeTest extends EngineTestCase {
  private static final String FITS = "x".repeat(1000);
  private static final String TOO_LARGE = FITS + "x";

  @Test
  void aBodyOfTheMaximumSizeIsReadCompletely() {
    HttpEngine engine = open(Step.response(200, FITS), Step.chunked(FITS));

    assertThat(get(engine, "/log").text()).isEqualTo(FITS);
    assertThat(get(engine, "/log").text()).isEqualTo(FITS);
  }

  @ParameterizedTest
  @ValueSource(longs = {Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE})
  void aLimitBeyondTheMaximumArraySizeIsAccepted(long limit) {
    ScriptedServer server = serve(Step.response(200, FITS), Step.chunked(FITS));
    HttpEngine engine = engine(server).maxResponseSize(limit).open();

    assertThat(get(engine, "/log").text()).isEqualTo(FITS);
    assertThat(get(engine, "/log").text()).isEqualTo(FITS);
  }

  @Test
  void aContentLengthBeyondTheMaximumArraySizeIsRejected() {
    Step announced = Step.closeAfter(Step.head(200, "Content-Length: 4294967297") + "x");
    HttpEngine engine = engine(serve(announced)).maxResponseSize(Long.MAX_VALUE).open();

    assertThat(failure(() -> get(engine, "/log")).kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
  }

  @Test
  void aContentLengthAboveTheLimitIsRejected() {
    assertTooLarge(open(Step.response(200, TOO_LARGE)));
  }

  @Test
  void aChunkedBodyAboveTheLimitIsRejected() {
    assertTooLarge(open(Step.chunked(TOO_LARGE)));
  }

  @Test
  void anEndlessBodyIsAbortedAtTheLimit() {
    long start = System.nanoTime();

    assertTooLarge(open(Step.endless(200)));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "deflate", "deflate, gzip"})
  void theLimitAppliesToTheDecompressedBody(String encodings) throws IOException {
    assumeThat(HttpClientRelease.decodesStrictly() || !encodings.contains(",")).isTrue();
    byte[] body = new byte[10_000_000];
    for (String encoding : encodings.split(", ")) {
      body = Step.compressed(body, encoding.replace("x-", ""));
    }
    assertTooLarge(open(Step.response(200, body, "Content-Encoding: " + encodings)));
  }

  @Test
  void aCompressedBodyIsDecompressed() throws IOException {
    HttpEngine engine = open(Step.gzip("{\"name\":\"shöp\"}".getBytes(StandardCharsets.UTF_8)));

    assertThat(get(engine, "/app").text()).isEqualTo("{\"name\":\"shöp\"}");
  }

  @Test
  void invalidCompressionIsANetworkFailure() {
    HttpEngine engine = open(Step.response(200, "not compressed", "Content-Encoding: gzip"));

    assertThat(networkFailure(() -> send(engine, "POST", "/app")).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void theRestOfAnInvalidBodyIsNotAwaited() {
    Step invalid =
        Step.drip(
            Step.head(200, "Content-Length: 1000000", "Content-Encoding: gzip") + "not compressed");

    assertThat(networkFailure(() -> send(open(invalid), "POST", "/app")).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void theHeaderSectionIsLimited() {
    StringBuilder fields = new StringBuilder("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 40; i++) {
      fields.append("X-").append(i).append(": ").append("x".repeat(15_000)).append("\r\n");
    }

    assertThat(networkFailure(() -> get(open(Step.closeAfter(fields + "\r\n")), "/app")))
        .hasMessageContaining("header fields");
  }

  @Test
  void aBodyShorterThanItsContentLengthIsANetworkFailure() {
    HttpEngine engine = open(Step.closeAfter(Step.head(200, "Content-Length: 3") + "{}"));

    assertThat(networkFailure(() -> send(engine, "POST", "/app")).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aBodyIsReadUpToItsContentLength() {
    HttpEngine engine = open(Step.closeAfter(Step.head(200, "Content-Length: 2") + "{}garbage"));

    assertThat(get(engine, "/app").text()).isEqualTo("{}");
  }

  @Test
  void aBodyWithoutContentLengthEndsWithTheConnection() {
    HttpEngine engine = open(Step.closeAfter(Step.head(200) + "{\"name\":1}"));

    assertThat(get(engine, "/app").text()).isEqualTo("{\"name\":1}");
  }

  private HttpEngine open(Step... steps) {
    return engine(serve(steps)).maxResponseSize(1000).open();
  }

  private static void assertTooLarge(HttpEngine engine) {
    CloudException error = failure(() -> get(engine, "/log"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("larger than the limit of 1000 bytes");
    assertThat(error.retryable()).isFalse();
  }
}
