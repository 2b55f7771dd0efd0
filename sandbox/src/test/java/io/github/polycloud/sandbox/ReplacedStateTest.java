// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that began before a reset or restore do not change the new state. */
@Timeout(60)
class ReplacedStateTest {

  private static final byte[] BODY = "{\"name\":\"late-app\"}".getBytes(StandardCharsets.US_ASCII);

  @Test
  void aRequestWhoseBodyIsIncompleteIsAborted() throws Exception {
    Consumer<Sandbox> restore = sandbox -> sandbox.restore(sandbox.snapshot());
    for (Consumer<Sandbox> replacement : List.of(Sandbox::reset, restore)) {
      try (Sandbox sandbox = Sandbox.builder().apps(0).start();
          RawClient client = RawClient.to(sandbox.heroku().url())) {
        client
            .line("POST /apps HTTP/1.1")
            .line("Host: localhost")
            .line("Accept: application/vnd.heroku+json; version=3")
            .line("Authorization: Bearer " + sandbox.heroku().token())
            .line("Content-Type: application/json")
            .line("Content-Length: " + BODY.length)
            .line("Expect: 100-continue")
            .line("");
        // The server has read the head, and waits for the body.
        assertThat(client.status()).isEqualTo(100);

        replacement.accept(sandbox);

        client.send(BODY);
        assertThat(client.status()).isZero();
        assertThat(Wire.v3(sandbox).get("/apps").body()).isEqualTo("[]");
        assertThat(sandbox.requests().count("POST", "/apps")).isZero();
      }
    }
  }

  @Test
  void aResetThroughTheControlApiIsAnswered() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start()) {
      assertThat(
              new Wire(sandbox.heroku().url())
                  .send("POST", "/__sandbox/reset", "{}", "Content-Type", "application/json")
                  .statusCode())
          .isEqualTo(204);
    }
  }
}
