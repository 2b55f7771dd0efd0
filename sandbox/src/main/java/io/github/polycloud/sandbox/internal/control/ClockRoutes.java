// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The operations on OVH's clock. */
final class ClockRoutes {

  private static final Duration MAX_OFFSET = Duration.ofDays(36_500);

  private final ServerClock clock;

  ClockRoutes(ServerClock clock) {
    this.clock = clock;
  }

  void get(ControlCall call) {
    call.respond(
        200,
        Json.object()
            .put("time", clock.instant().toString())
            .put("offset", clock.offset().toString()));
  }

  void set(ControlCall call) {
    Members members = call.members("offset", "time");
    Optional<Duration> offset = members.duration("offset");
    Optional<Instant> time = members.time("time");
    if (offset.isPresent() == time.isPresent()) {
      throw ControlError.badRequest("exactly one of offset and time is required");
    }
    Duration wanted =
        offset.orElseGet(
            () -> clock.offset().plus(Duration.between(clock.instant(), time.orElseThrow())));
    if (wanted.abs().compareTo(MAX_OFFSET) > 0) {
      throw ControlError.badRequest("the clock must be within 100 years of the real time");
    }
    clock.setOffset(wanted);
    get(call);
  }
}
