// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The operations that exchange the state, with a state of bytes. */
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
  void theLongestSnapshotThatIsSentIsAccepted() throws Exception {
    state.value = new byte[StateRoutes.MAX_BYTES];
    Arrays.fill(state.value, (byte) 7);
    String snapshot = control.get("/snapshot").toString();
    state.value = new byte[0];

    assertThat(control.call("PUT", "/snapshot", snapshot).statusCode()).isEqualTo(204);
    assertThat(state.value).hasSize(StateRoutes.MAX_BYTES).containsOnly(7);

    state.value = new byte[StateRoutes.MAX_BYTES + 1];

    assertThat(control.call("GET", "/snapshot").statusCode()).isEqualTo(409);
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
    HttpResponse<String> response = control.call("PUT", "/snapshot", "{\"snapshot\":\"AAAA\"}");

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
    public byte[] snapshot() {
      if (tooLong) {
        throw new IllegalStateException("the state is too long");
      }
      return value;
    }

    @Override
    public void restore(byte[] snapshot) {
      if (Arrays.equals(snapshot, new byte[3])) {
        throw new IllegalArgumentException("the snapshot is of another version");
      }
      value = snapshot;
    }
  }
}
