// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Operation;
import io.github.polycloud.raw.StreamingResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A truncated response is never accepted as complete, wherever it ends. */
final class TruncatedResponseTest extends EngineTestCase {
  private static final Operation SESSION = Operation.of("GET", "/log-session");
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final String HEAD = "HTTP/1.1 200 OK\r\nDate: now\r\n";
  private static final String BY_LENGTH = HEAD + "Content-Length: 12\r\n\r\n[1,2,3,4,5,6";
  private static final String BY_CHUNKS =
      HEAD + "Transfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n";
  // From here on the body is complete, and only the end of the last chunk is missing.
  private static final int LAST_CHUNK = BY_CHUNKS.length() - "0\r\n\r\n".length();

  private static int end(String response) {
    return response.equals(BY_CHUNKS) ? LAST_CHUNK : response.length() - 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_LENGTH, BY_CHUNKS})
  void aCallFailsWithAnUnknownOutcome(String response) {
    for (int length = 0; length <= end(response); length++) {
      HttpEngine engine = engine(serve(Step.closeAfter(response.substring(0, length)))).open();

      assertThat(networkFailure(() -> send(engine, "POST", "/apps")))
          .as("closed after %s", response.substring(0, length))
          .isNotNull()
          .satisfies(e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_LENGTH, BY_CHUNKS})
  void aStreamFailsOnOpeningOrReading(String response) {
    HttpEngine engine = engine(serve()).retry(RetryPolicy.none()).open();
    for (int length = 0; length <= end(response); length++) {
      URI url = URI.create(serve(Step.closeAfter(response.substring(0, length))).url());

      assertThatThrownBy(() -> read(engine, url))
          .as("closed after %s", response.substring(0, length))
          .hasMessageMatching(".*(complete|closed the connection|length).*");
    }
  }

  private static byte[] read(HttpEngine engine, URI url) throws IOException {
    try (StreamingResponse log = engine.openPresignedUrl(SESSION, url, IDLE)) {
      return log.body().readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {BY_LENGTH, BY_CHUNKS})
  void theCompleteResponseIsAccepted(String response) {
    HttpEngine engine = engine(serve(Step.closeAfter(response))).open();

    assertThat(send(engine, "POST", "/apps").text()).startsWith("[1,2");
  }
}
