// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultQueue;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import tools.jackson.databind.node.ObjectNode;

/** The operations on the injected faults. */
final class FaultRoutes {

  private static final int MAX_FAULTS = 200;

  private final FaultQueue faults;

  FaultRoutes(FaultQueue faults) {
    this.faults = faults;
  }

  void list(ControlCall call) {
    ObjectNode list = Json.object();
    list.set("faults", Json.array(faults.all(), FaultDocument::of));
    call.respond(200, list);
  }

  void add(ControlCall call) {
    Members members = call.members(FaultDocument.MEMBERS);
    int times = FaultDocument.times(members);
    PathGlob target = FaultDocument.target(members);
    FaultPlan plan = FaultDocument.plan(members);
    if (faults.all().size() >= MAX_FAULTS) {
      throw new ControlError(409, "there are " + MAX_FAULTS + " faults already; clear them first");
    }
    call.respond(201, FaultDocument.of(faults.add(times, target, plan)));
  }

  void clear(ControlCall call) {
    faults.clear();
    call.respondNothing();
  }

  void remove(ControlCall call) {
    if (!faults.remove(call.id())) {
      throw ControlError.notFound("there is no such pending fault");
    }
    call.respondNothing();
  }
}
