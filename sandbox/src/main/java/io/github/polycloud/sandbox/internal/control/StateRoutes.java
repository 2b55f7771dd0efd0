// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.ControlPath;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.Base64;

/** The operations that exchange the state of both clouds. */
final class StateRoutes {

  /** What fits into the longest body in base 64, with its braces and name. */
  static final int MAX_BYTES = (int) ((ControlPath.MAX_SNAPSHOT - 64) / 4 * 3);

  private final StateAccess state;

  StateRoutes(StateAccess state) {
    this.state = state;
  }

  void reset(ControlCall call) {
    call.requireNoMembers();
    state.reset();
    call.respondNothing();
  }

  void snapshot(ControlCall call) {
    byte[] snapshot;
    try {
      snapshot = state.snapshot();
    } catch (IllegalStateException e) {
      throw new ControlError(409, String.valueOf(e.getMessage()));
    }
    if (snapshot.length > MAX_BYTES) {
      throw new ControlError(
          409,
          "the snapshot is longer than %d bytes, so it could not be restored here"
              .formatted(MAX_BYTES));
    }
    String text = Base64.getEncoder().encodeToString(snapshot);
    call.respond(200, Json.object().put("snapshot", text));
  }

  void restore(ControlCall call) {
    byte[] snapshot = decode(call.members("snapshot").text("snapshot").orElse(""));
    try {
      state.restore(snapshot);
    } catch (IllegalArgumentException e) {
      throw ControlError.badRequest(String.valueOf(e.getMessage()));
    }
    call.respondNothing();
  }

  private static byte[] decode(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length > 0) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Rejected below.
    }
    throw ControlError.badRequest(
        "snapshot must be the value that GET /__sandbox/snapshot returned");
  }
}
