// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RawClient;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of another origin can make a browser send. */
@ExtendWith(SandboxExtension.class)
class OriginGuardTest {

  private static final Duration IDLE = Duration.ofSeconds(30);

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "[::1]"})
  void theLoopbackInterfaceIsAHost(String name, Sandbox sandbox) throws Exception {
    assertThat(get(sandbox, "Host: " + name + ":" + port(sandbox))).isEqualTo(200);
    assertThat(get(sandbox, "Host: " + name)).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "127.evil.example",
        "localhost.evil.example",
        "localhost:80@evil.example",
        "[::2]",
        "0.0.0.0",
        "10.0.0.1"
      })
  void anotherNameThatResolvesToThisAddressIsNot(String name, Sandbox sandbox) throws Exception {
    // Some of them are not even valid to the server.
    assertThat(get(sandbox, "Host: " + name)).isIn(400, 403);
    assertThat(get(sandbox, "Host: " + name + ":" + port(sandbox))).isIn(400, 403);
  }

  @Test
  void aRequestWithoutAHostIsRejected(Sandbox sandbox) throws Exception {
    try (RawClient client = RawClient.to(sandbox.heroku().url())) {
      assertThat(client.line("GET /__sandbox/ HTTP/1.0").line("").status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example, 403",
    "null, 403",
    "http://localhost:{port}, 403",
    "http://127.0.0.1, 403",
    "http://127.0.0.1:1, 403",
    "https://127.0.0.1:{port}, 403",
    "http://127.0.0.1:{port}.evil.example, 403",
    "http://127.0.0.1:{port}, 200",
    "HTTP://127.0.0.1:{port}, 200",
  })
  void onlyTheOwnOriginIsAccepted(String origin, int status, Sandbox sandbox) throws Exception {
    String port = Integer.toString(port(sandbox));

    assertThat(get(sandbox, "Host: 127.0.0.1:" + port, "Origin: " + origin.replace("{port}", port)))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"cross-site, 403", "same-site, 403", "other, 403", "same-origin, 200", "none, 200"})
  void onlyTheOwnSiteIsAccepted(String site, int status, Sandbox sandbox) throws Exception {
    assertThat(get(sandbox, "Host: localhost", "Sec-Fetch-Site: " + site)).isEqualTo(status);
  }

  @Test
  void theOtherServerIsAnotherOrigin(Sandbox sandbox) throws Exception {
    String ovh = sandbox.ovh().url().replace("/1.0", "");

    assertThat(get(sandbox, "Host: 127.0.0.1:" + port(sandbox), "Origin: " + ovh)).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonx",
        "text/plain; application/json",
        ""
      })
  void aBodyOfAnotherTypeIsRejected(String type, Sandbox sandbox) throws Exception {
    for (String path : new String[] {"/faults", "/reset"}) {
      assertThat(
              ControlFixture.heroku(sandbox)
                  .call("POST", path, "{\"status\":503}", "Content-Type", type)
                  .statusCode())
          .isEqualTo(415);
    }
    assertThat(sandbox.faults().pending()).isZero();
    assertThat(
            ControlFixture.heroku(sandbox)
                .call(
                    "POST",
                    "/faults",
                    "{\"status\":503}",
                    "Content-Type",
                    "Application/JSON; charset=utf-8")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  void aPreflightIsNotAnswered(Sandbox sandbox) throws Exception {
    int port = port(sandbox);
    try (RawClient client = RawClient.to(sandbox.heroku().url())) {
      client
          .line("OPTIONS /__sandbox/faults HTTP/1.1")
          .line("Host: 127.0.0.1:" + port)
          .line("Origin: http://evil.example")
          .line("Access-Control-Request-Method: DELETE")
          .line("");
      assertThat(client.status()).isEqualTo(403);
    }
  }

  @Test
  void unknownPathsAreGuardedToo(Sandbox sandbox) throws Exception {
    try (RawClient client = RawClient.to(sandbox.heroku().url())) {
      client.line("GET /__sandbox/nowhere HTTP/1.1").line("Host: evil.example").line("");
      assertThat(client.status()).isEqualTo(403);
    }
  }

  @Test
  void configuredNamesAreHosts() throws Exception {
    try (WireServer server = ControlFixture.serve(true, Set.of("sandbox.example"), IDLE)) {
      assertThat(get(server.url(), "Host: Sandbox.Example:8080")).isEqualTo(200);
      assertThat(get(server.url(), "Host: sandbox.example", "Origin: http://sandbox.example"))
          .isEqualTo(200);
      assertThat(get(server.url(), "Host: a.sandbox.example")).isEqualTo(403);
      assertThat(get(server.url(), "Host: localhost")).isEqualTo(200);
    }
  }

  @Test
  void requestsAreRejectedUntilTheSandboxIsComplete() throws Exception {
    try (WireServer server = ControlFixture.serve(false, Set.of(), IDLE)) {
      assertThat(get(server.url(), "Host: localhost")).isEqualTo(503);
    }
  }

  private static int get(Sandbox sandbox, String... headers) throws Exception {
    return get(sandbox.heroku().url(), headers);
  }

  private static int get(String url, String... headers) throws Exception {
    try (RawClient client = RawClient.to(url)) {
      client.line("GET /__sandbox/credentials HTTP/1.1");
      for (String header : headers) {
        client.line(header);
      }
      return client.line("").status();
    }
  }

  private static int port(Sandbox sandbox) {
    return URI.create(sandbox.heroku().url()).getPort();
  }
}
