// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.protocol.Dates;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A project with its instances, images, keys and access rights. */
final class Project implements Serializable {

  /** The most instances that a project may have in each region. */
  static final int INSTANCE_LIMIT = 20;

  static final Enumeration ACCESS = Enumeration.of("cloud.AclTypeEnum", "readOnly readWrite");

  private static final String DELETED = "deleted";

  record Access(String accountId, String type) implements Serializable {}

  private final String id;
  private final Resource fields = SeedData.resource("cloud/project", Map.of());
  private final InstantSource clock;
  private final EntityStore<Instance> instances =
      new EntityStore<>(Instance::id, Instance::isDeleted);
  private final EntityStore<Image> images = EntityStore.of(Image::id, Image.offered());
  private final EntityStore<ProjectKey> keys = new EntityStore<>(ProjectKey::id);
  private final EntityStore<Access> accessList = new EntityStore<>(Access::accountId);
  private int instanceCount;
  private LifecyclePhase phase;
  private @Nullable String terminationToken;

  Project(String id, int number, InstantSource clock) {
    this.id = id;
    this.clock = clock;
    this.phase = LifecyclePhase.lasting("ok", clock.instant());
    fields
        .toJson()
        .put("project_id", id)
        .put("projectName", "Project " + (number + 1))
        .put("description", "Project " + (number + 1))
        .put("creationDate", Dates.text(clock.instant()))
        .set("iam", ServiceInfos.iam("publicCloudProject", id, number));
  }

  String id() {
    return id;
  }

  EntityStore<Instance> instances() {
    return instances;
  }

  EntityStore<Image> images() {
    return images;
  }

  EntityStore<ProjectKey> keys() {
    return keys;
  }

  EntityStore<Access> accessList() {
    return accessList;
  }

  boolean isDeleted() {
    phase = phase.settled(clock.instant());
    return phase.is(DELETED);
  }

  /** The project, before a temporary status ends. */
  ObjectNode read() {
    fields.set("status", phase.status());
    phase = phase.seen(clock.instant());
    return fields.toJson();
  }

  /** The project with the number of its instances; its status stays as it is. */
  ObjectNode toJson() {
    return fields
        .toJson()
        .deepCopy()
        .put("status", phase.status())
        .put("instances", instances.stream().count());
  }

  void update(RequestBody body) {
    fields.update(body);
  }

  void requestTermination(String token) {
    terminationToken = token;
  }

  JsonNode terminate(String token) {
    if (!token.equals(terminationToken)) {
      throw OvhError.badRequest("[token] This token is not valid");
    }
    phase = new LifecyclePhase("deleting", DELETED, clock.instant());
    return Json.text("This service will be deleted");
  }

  Image image(String imageId) {
    return images.find(imageId).orElseThrow(() -> OvhError.noSuchObject("imageId", imageId));
  }

  ProjectKey key(String keyId) {
    return keys.find(keyId).orElseThrow(() -> OvhError.noSuchObject("keyId", keyId));
  }

  ObjectNode addKey(RequestBody body) {
    ProjectKey key = ProjectKey.parse(body);
    if (keys.contains(key.id())) {
      throw OvhError.conflict("The SSH key name (%s) is already in use".formatted(key.name()));
    }
    return keys.put(key).detail();
  }

  ObjectNode grant(RequestBody body) {
    Access access = new Access(body.text("accountId"), body.text("type", ACCESS));
    if (accessList.contains(access.accountId())) {
      throw OvhError.conflict("Account %s already has access".formatted(access.accountId()));
    }
    return Json.view(accessList.put(access));
  }

  void describe(String description) {
    fields.set("description", description);
  }

  /** Creates an instance of a seed file, which is active at once. */
  void add(OvhContent.Instance content, String place) {
    String name = Seeding.text(content.name(), place + ".name");
    String region =
        Seeding.oneOf(
            content.region(), Region.ALL.stream().map(Region::name).toList(), place + ".region");
    Flavor flavor =
        offered(
            content.flavor(),
            Flavor.ALL.stream().filter(one -> one.region().equals(region)),
            Flavor::name,
            place + ".flavor");
    Image image =
        offered(
            content.image(),
            images.stream().filter(one -> one.region().equals(region)),
            Image::name,
            place + ".image");
    create(name, new InstanceRequest(name, flavor, image, null, false)).read(false);
  }

  private static <T> T offered(
      @Nullable String wanted, Stream<T> offers, Function<T, String> name, String place) {
    Map<String, T> byName =
        offers.collect(Collectors.toMap(name, offer -> offer, (first, second) -> first));
    return byName.get(Seeding.oneOf(wanted, byName.keySet(), place));
  }

  ObjectNode createInstance(RequestBody body) {
    InstanceRequest request = InstanceRequest.parse(body, this);
    checkQuota(1, request);
    return create(request.name(), request).detail();
  }

  /** Creates several instances or none: all of them must fit into the quota. */
  JsonNode createInstances(RequestBody body) {
    InstanceRequest request = InstanceRequest.parse(body, this);
    long number = body.number("number");
    if (number < 1 || number > INSTANCE_LIMIT) {
      throw OvhError.badRequest("[number] must be between 1 and %d".formatted(INSTANCE_LIMIT));
    }
    checkQuota(number, request);
    return LongStream.rangeClosed(1, number)
        .mapToObj(i -> create(request.name() + "-" + i, request).summary())
        .collect(Json.array());
  }

  Stream<Instance> instancesIn(String region) {
    return instances.stream().filter(instance -> instance.region().equals(region));
  }

  private Instance create(String name, InstanceRequest request) {
    return instances.put(new Instance(this, name, request, ++instanceCount, clock));
  }

  private void checkQuota(long more, InstanceRequest request) {
    if (instancesIn(request.flavor().region()).count() + more > INSTANCE_LIMIT) {
      throw OvhError.classed(403, "Client::Forbidden", "Quota exceeded for instances");
    }
  }
}
