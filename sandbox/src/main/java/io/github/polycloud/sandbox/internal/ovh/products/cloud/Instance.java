// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** An instance. Each operation on it shows in its status until that was read once. */
final class Instance implements Serializable {

  private static final String ACTIVE = "ACTIVE";
  private static final String SHUTOFF = "SHUTOFF";
  private static final String DELETED = "DELETED";

  private final String id = UUID.randomUUID().toString();
  private final Project project;
  private final InstanceRequest request;
  private final InstantSource clock;
  private final Instant created;
  private final int number;
  private String name;
  private Flavor flavor;
  private Image image;
  private LifecyclePhase phase;

  Instance(Project project, String name, InstanceRequest request, int number, InstantSource clock) {
    this.project = project;
    this.name = name;
    this.request = request;
    this.number = number;
    this.clock = clock;
    this.created = clock.instant();
    this.flavor = request.flavor();
    this.image = request.image();
    this.phase = new LifecyclePhase("BUILD", ACTIVE, created);
  }

  String id() {
    return id;
  }

  Flavor flavor() {
    return flavor;
  }

  String region() {
    return flavor.region();
  }

  boolean isDeleted() {
    return phase().is(DELETED);
  }

  /** The summary or the detail, before a temporary status ends. */
  ObjectNode read(boolean detailed) {
    ObjectNode json = detailed ? detail() : summary();
    phase = phase.seen(clock.instant());
    return json;
  }

  void rename(String newName) {
    name = newName;
  }

  void reboot(boolean hard) {
    // A hard reboot is the last resort, so it is accepted in any lasting status.
    if (!hard) {
      check(ACTIVE, "reboot");
    }
    enter(hard ? "HARD_REBOOT" : "REBOOT", ACTIVE, "reboot");
  }

  void start() {
    check(SHUTOFF, "start");
    enter(SHUTOFF, ACTIVE, "start");
  }

  void stop() {
    check(ACTIVE, "stop");
    enter(ACTIVE, SHUTOFF, "stop");
  }

  ObjectNode resize(Flavor requested) {
    if (!requested.region().equals(region())) {
      throw OvhError.badRequest("[flavorId] This flavor is not available in " + region());
    }
    enter("RESIZE", ACTIVE, "resize");
    flavor = requested;
    return detail();
  }

  ObjectNode reinstall(String imageId) {
    Image requested = project.image(imageId);
    InstanceRequest.checkSameRegion(requested, region());
    enter("REBUILD", ACTIVE, "reinstall");
    image = requested;
    return detail();
  }

  void snapshot(String snapshotName) {
    enter("SNAPSHOTTING", phase().status(), "snapshot");
    project.images().put(Image.snapshot(snapshotName, region(), clock.instant()));
  }

  void delete() {
    phase = new LifecyclePhase("DELETING", DELETED, clock.instant());
  }

  ObjectNode detail() {
    ObjectNode json = summary();
    json.remove(List.of("flavorId", "imageId", "sshKeyId"));
    json.set("flavor", flavor.toJson());
    json.set("image", image.toJson());
    json.set("sshKey", request.key() == null ? Json.nothing() : request.key().detail());
    return json.putNull("rescuePassword");
  }

  ObjectNode summary() {
    ObjectNode json = SeedData.object("cloud/instance");
    json.put("id", id)
        .put("name", name)
        .put("region", region())
        .put("status", phase().status())
        .put("created", Dates.text(created))
        .put("flavorId", flavor.id())
        .put("imageId", image.id())
        .put("sshKeyId", request.key() == null ? null : request.key().id())
        .put("planCode", flavor.planCode(request.monthly()));
    json.withObject("/ipAddresses/0")
        .put("ip", "192.0.2." + (1 + number % 254))
        .put("networkId", UUID.nameUUIDFromBytes(region().getBytes(UTF_8)).toString());
    if (request.monthly()) {
      json.putObject("monthlyBilling").put("since", Dates.text(created)).put("status", "ok");
    }
    return json;
  }

  private LifecyclePhase phase() {
    phase = phase.settled(clock.instant());
    return phase;
  }

  private void check(String status, String operation) {
    if (!phase().is(status)) {
      throw conflict(operation);
    }
  }

  private void enter(String status, String next, String operation) {
    if (phase().next() != null) {
      throw conflict(operation);
    }
    phase = new LifecyclePhase(status, next, clock.instant());
  }

  private OvhError conflict(String operation) {
    return OvhError.conflict(
        "Cannot '%s' instance %s while it is %s".formatted(operation, id, phase.status()));
  }
}
