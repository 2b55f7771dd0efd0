// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.raw.RawRequest;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Known signatures, as sent by raw calls and verified by an independent server. */
class SignatureVectorsTest {
  private static final String ORIGIN = "https://eu.api.ovh.com";

  private static KeyStore keys;

  @BeforeAll
  static void makeKeys(@TempDir Path folder) throws Exception {
    keys = ForeignServer.keys(folder);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/signatures.tsv",
      delimiter = '\t',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void matchTheSignaturesOfRawCalls(
      String applicationSecret,
      String consumerKey,
      String timestamp,
      String method,
      String url,
      String body,
      String signature)
      throws Exception {
    assumeTrue(url.startsWith(ORIGIN), "its port is not ours to open; the digest is tested alone");
    String path = url.substring(ORIGIN.length()).replaceFirst("^/1\\.0", "");
    RawRequest request = RawRequest.of(method, path);
    try (ForeignServer server = new ForeignServer(keys, applicationSecret, timestamp);
        Ovh ovh = connect(server, applicationSecret, consumerKey, timestamp)) {
      ovh.send(body.isEmpty() ? request : request.body("application/json", body));
      assertThat(server.accepted()).containsExactly(signature);
    }
  }

  @Test
  void aWrongSecretIsRejected() throws Exception {
    try (ForeignServer server = new ForeignServer(keys, "one-secret", "1700000000");
        Ovh ovh = connect(server, "another-one", "consumer", "1700000000")) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.get("/me")))
          .hasMessageContaining("application_secret is from argument application_secret");
      assertThat(server.accepted()).isEmpty();
    }
  }

  /** Three hours off, so that only the server's clock has the right time. */
  private static Ovh connect(
      ForeignServer server, String applicationSecret, String consumerKey, String timestamp)
      throws Exception {
    Instant wrong = Instant.ofEpochSecond(Long.parseLong(timestamp)).plus(Duration.ofHours(3));
    SSLContext tls = ForeignServer.tls(keys);
    Clock clock = Clock.fixed(wrong, ZoneOffset.UTC);
    return Ovh.builder()
        .application("0123456789abcdef", applicationSecret)
        .consumerKey(consumerKey)
        .settings(
            all ->
                all.environment(Environment.of(Map.of()))
                    .proxy(server.proxy())
                    .sslContext(tls)
                    .timeSource(Connections.timing(clock)))
        .connect();
  }
}
