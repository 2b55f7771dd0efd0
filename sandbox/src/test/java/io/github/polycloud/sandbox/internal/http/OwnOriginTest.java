// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RawClient;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

  private static final OwnOrigin ORIGIN = new OwnOrigin(Set.of("sandbox.test"));

  @AutoClose
  private final WireServer server =
      WireServer.start(
          "own-origin",
          0,
          new ExchangeInterceptor() {
            @Override
            public FaultPlan fault(String method, String path) {
              return FaultPlan.NONE;
            }

            @Override
            public void onExchange(RecordedExchange exchange, Epochs arrival) {}
          },
          routes ->
              routes.get(
                  "/",
                  ctx ->
                      ctx.status(
                          !ORIGIN.isAddressed(ctx) ? 403 : ORIGIN.mayChange(ctx) ? 200 : 409)));

  @ParameterizedTest
  @CsvSource({
    "sandbox.test,                        200",
    "Sandbox.Test:8080,                   200",
    "other.test,                          403",
    "sandbox.test.evil.example,           403",
    "[::1],                               200",
    "[::2]:80,                            403",
    "127.0.0.1.nip.io,                    403"
  })
  void aNameIsTheSandboxsOrNot(String host, int status) throws IOException {
    assertThat(status(host, "")).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin: http://sandbox.test,         200",
    "Origin: https://sandbox.test,        409",
    "Origin: http://sandbox.test:81,      409",
    "Origin: http://localhost,            409",
    "Origin: null,                        409",
    "Sec-Fetch-Site: same-origin,         200",
    "Sec-Fetch-Site: none,                200",
    "Sec-Fetch-Site: same-site,           409",
    "Sec-Fetch-Site: cross-site,          409"
  })
  void onlyPagesOfTheSameOriginMayChangeSomething(String header, int status) throws IOException {
    assertThat(status("sandbox.test", header)).isEqualTo(status);
  }

  private int status(String host, String header) throws IOException {
    try (RawClient client = RawClient.to(server.url())) {
      client.line("GET / HTTP/1.1").line("Host: " + host);
      if (!header.isEmpty()) {
        client.line(header);
      }
      return client.line("").status();
    }
  }
}
