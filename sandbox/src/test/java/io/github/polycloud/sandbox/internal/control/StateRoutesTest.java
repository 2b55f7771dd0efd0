// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RawClient;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.http.WireServer;
import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The operations that exchange the state, with a state of bytes. */
@Timeout(60)
class StateRoutesTest {

  private final Bytes state = new Bytes();
  @AutoClose private final WireServer server = ControlFixture.serve(state);
  private final ControlFixture control = new ControlFixture(server.url());

  @Test
  void aSnapshotIsRestoredAsItWasTaken() throws Exception {
    state.value = new byte[] {0, -1, 5, 127, -128};
    JsonNode snapshot = control.get("/snapshot");
    state.value = new byte[] {1};

    HttpResponse<String> response = control.call("PUT", "/snapshot", snapshot.toString());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(state.value).containsExactly(0, -1, 5, 127, -128);
  }

  @Test
  void aLongSnapshotIsSentAndReceivedInParts() throws Exception {
    state.value = new byte[40_000_001];
    new Random(7).nextBytes(state.value);
    byte[] sent = state.value;
    String snapshot = control.call("GET", "/snapshot").body();
    state.value = new byte[0];

    assertThat(control.call("PUT", "/snapshot", snapshot).statusCode()).isEqualTo(204);
    assertThat(Arrays.equals(state.value, sent)).isTrue();
  }

  @Test
  void aBodyThatIsTooLongIsRejectedBeforeItIsRead() throws Exception {
    try (RawClient client = RawClient.to(server.url())) {
      client
          .line("PUT /__sandbox/snapshot HTTP/1.1")
          .line("Host: localhost")
          .line("Content-Type: application/json")
          .line("Content-Length: 400000000")
          .line("Connection: close")
          .line("")
          .send("{}".getBytes(StandardCharsets.US_ASCII));
      client.end();
      assertThat(client.status()).isEqualTo(413);
    }
  }

  @Test
  void onlyTwoSnapshotsAreTransferredAtATime() throws Exception {
    try (RawClient first = RawClient.to(server.url());
        RawClient second = RawClient.to(server.url())) {
      startRestoring(first);
      startRestoring(second);
      HttpResponse<String> third;
      do {
        third = control.call("GET", "/snapshot");
      } while (third.statusCode() == 200);
      assertThat(third.statusCode()).isEqualTo(503);
      assertThat(third.body()).contains("2 snapshots are being transferred already");
    }
    while (control.call("GET", "/snapshot").statusCode() == 503) {
      Thread.onSpinWait();
    }
    control.get("/snapshot");
  }

  private static void startRestoring(RawClient client) throws IOException {
    client
        .line("PUT /__sandbox/snapshot HTTP/1.1")
        .line("Host: localhost")
        .line("Content-Type: application/json")
        .line("Content-Length: 1000")
        .line("")
        .line("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|the body must be a JSON object",
        "[]|the body must be a JSON object",
        "{}|snapshot must be the value",
        "{\"snapshot\":5}|snapshot must be the value",
        "{\"snapshot\":\"\"}|snapshot must be the value",
        "{\"snapshot\":\"%\"}|snapshot must be the value",
        "{\"snapshot\":\"AAAA\"|snapshot must be the value",
        "{\"snapshot\":\"AAAA\",\"snapshot\":\"AAAA\"}|snapshot must be the value",
        "{\"other\":1}|unknown member \"other\"; known are snapshot",
      })
  void aBodyThatIsNoSnapshotIsRejected(String body, String problem) throws Exception {
    HttpResponse<String> response = control.call("PUT", "/snapshot", body == null ? "" : body);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString()).startsWith(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}"})
  void aResetNeedsNoMembers(String body) throws Exception {
    HttpResponse<String> response = control.call("POST", "/reset", body);

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(state.value).isEmpty();
  }

  @Test
  void theReasonOfARejectedSnapshotIsTold() throws Exception {
    HttpResponse<String> response =
        control.call("PUT", "/snapshot", "{\"snapshot\":\"" + "A".repeat(48) + "\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("error").asString())
        .isEqualTo("the snapshot is of another version");
  }

  @Test
  void aStateThatIsTooLongIsAConflict() throws Exception {
    state.tooLong = true;

    HttpResponse<String> response = control.call("GET", "/snapshot");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(Wire.json(response).path("error").asString()).isEqualTo("the state is too long");
  }

  private static final class Bytes implements StateAccess {
    private volatile byte[] value = {1, 2, 3};
    private volatile boolean tooLong;

    @Override
    public void reset() {
      value = new byte[0];
    }

    @Override
    public SealedSnapshot snapshot() {
      if (tooLong) {
        throw new IllegalStateException("the state is too long");
      }
      return new SealedSnapshot(value, new byte[SealedSnapshot.SEAL]);
    }

    @Override
    public void restore(SealedSnapshot snapshot) {
      if (Arrays.equals(snapshot.content(), new byte[4])) {
        throw new IllegalArgumentException("the snapshot is of another version");
      }
      value = snapshot.content();
    }
  }
}
