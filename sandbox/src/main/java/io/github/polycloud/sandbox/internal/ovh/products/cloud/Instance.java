package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.sandbox.internal.ovh.wire.Dates;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One instance. What it is told to do shows in its status for a moment. */
final class Instance {

  static final String GONE = "DELETED";
  private static final String ACTIVE = "ACTIVE";
  private static final String SHUTOFF = "SHUTOFF";

  private final String id = UUID.randomUUID().toString();
  private final InstanceRequest request;
  private final InstantSource clock;
  private final Instant created;
  private final int number;
  private String name;
  private Flavor flavor;
  private Image image;
  private Phase phase;

  Instance(String name, InstanceRequest request, int number, InstantSource clock) {
    this.name = name;
    this.request = request;
    this.number = number;
    this.clock = clock;
    this.created = clock.instant();
    this.flavor = request.flavor();
    this.image = request.image();
    this.phase = new Phase("BUILD", ACTIVE, created);
  }

  String id() {
    return id;
  }

  Flavor flavor() {
    return flavor;
  }

  Phase phase() {
    phase = phase.settled(clock.instant());
    return phase;
  }

  /** Shows it, which lets a passing status pass. */
  ObjectNode look(boolean detailed) {
    ObjectNode json = detailed ? detail() : summary();
    phase = phase.seen(clock.instant());
    return json;
  }

  void rename(String newName) {
    name = newName;
  }

  void reboot(boolean hard) {
    // A hard reboot is what helps when nothing else does, so it takes any lasting status.
    if (!hard) {
      demand(ACTIVE, "reboot");
    }
    pass(hard ? "HARD_REBOOT" : "REBOOT", ACTIVE, "reboot");
  }

  void start() {
    demand(SHUTOFF, "start");
    pass(SHUTOFF, ACTIVE, "start");
  }

  void stop() {
    demand(ACTIVE, "stop");
    pass(ACTIVE, SHUTOFF, "stop");
  }

  void resize(Flavor wanted) {
    if (!wanted.region().equals(flavor.region())) {
      throw OvhError.badRequest("[flavorId] This flavor is not available in " + flavor.region());
    }
    pass("RESIZE", ACTIVE, "resize");
    flavor = wanted;
  }

  void reinstall(Image wanted) {
    InstanceRequest.demandSameRegion(wanted, flavor.region());
    pass("REBUILD", ACTIVE, "reinstall");
    image = wanted;
  }

  Image snapshot(String snapshotName) {
    String before = phase().status();
    pass("SNAPSHOTTING", before, "snapshot");
    return Image.snapshot(snapshotName, flavor.region(), clock.instant());
  }

  void delete() {
    phase = new Phase("DELETING", GONE, clock.instant());
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
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("name", name)
            .put("region", flavor.region())
            .put("status", phase().status())
            .put("created", Dates.text(created))
            .put("flavorId", flavor.id())
            .put("imageId", image.id())
            .put("sshKeyId", request.key() == null ? null : request.key().id())
            .put("planCode", request.monthly() ? flavor.monthlyPlan() : flavor.hourlyPlan())
            .putNull("currentMonthOutgoingTraffic");
    json.putArray("operationIds");
    json.putArray("ipAddresses")
        .addObject()
        .put("ip", "192.0.2." + (1 + number % 254))
        .put("type", "public")
        .put("version", 4)
        .put("networkId", UUID.nameUUIDFromBytes(flavor.region().getBytes(UTF_8)).toString())
        .put("gatewayIp", "192.0.2.254");
    json.set("monthlyBilling", monthlyBilling());
    return json;
  }

  private JsonNode monthlyBilling() {
    return request.monthly()
        ? Json.object().put("since", Dates.text(created)).put("status", "ok")
        : Json.nothing();
  }

  private void demand(String status, String order) {
    if (!phase().is(status)) {
      throw OvhError.conflict(
          "Cannot '%s' instance %s while it is %s".formatted(order, id, phase.status()));
    }
  }

  private void pass(String status, String next, String order) {
    if (phase().next() != null) {
      throw OvhError.conflict(
          "Cannot '%s' instance %s while it is %s".formatted(order, id, phase.status()));
    }
    phase = new Phase(status, next, clock.instant());
  }
}
