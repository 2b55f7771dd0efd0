package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One project and all that is in it. */
final class Project {

  static final String GONE = "deleted";

  private final String id;
  private final Resource fields;
  private final InstantSource clock;
  private final Instances instances;
  private final Images images = new Images();
  private final ProjectKeys keys = new ProjectKeys();
  private final AccessList accessList = new AccessList();
  private Phase phase;
  private @Nullable String terminationToken;

  Project(String id, int number, InstantSource clock) {
    this.id = id;
    this.clock = clock;
    this.instances = new Instances(clock);
    this.phase = Phase.lasting("ok", clock.instant());
    this.fields =
        new Resource(fields(id, number, clock.instant()), Set.of("description", "manualQuota"));
  }

  String id() {
    return id;
  }

  Instances instances() {
    return instances;
  }

  Images images() {
    return images;
  }

  ProjectKeys keys() {
    return keys;
  }

  AccessList accessList() {
    return accessList;
  }

  boolean isGone() {
    phase = phase.settled(clock.instant());
    return phase.is(GONE);
  }

  ObjectNode look() {
    fields.set("status", phase.status());
    phase = phase.seen(clock.instant());
    return fields.toJson();
  }

  void update(Body body) {
    fields.update(body);
  }

  void askToTerminate(String token) {
    terminationToken = token;
  }

  void terminate(String token) {
    if (!token.equals(terminationToken)) {
      throw OvhError.badRequest("[token] This token is not valid");
    }
    phase = new Phase("deleting", GONE, clock.instant());
  }

  private static ObjectNode fields(String id, int number, Instant now) {
    String description = "Project " + (number + 1);
    ObjectNode fields =
        Json.object()
            .put("project_id", id)
            .put("projectName", description)
            .put("description", description)
            .put("status", "ok")
            .put("access", "full")
            .put("creationDate", Dates.text(now))
            .putNull("expiration")
            .put("planCode", "project.2018")
            .putNull("orderId")
            .put("manualQuota", false)
            .put("unleash", false);
    fields.set("iam", ServiceInfos.iam("publicCloudProject", id, number));
    return fields;
  }
}
