package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The instances of one project. */
final class Instances {

  /** A project may have this many in each region. */
  static final int LIMIT = 20;

  private final InstantSource clock;
  private final Map<String, Instance> instances = new LinkedHashMap<>();
  private int count;

  Instances(InstantSource clock) {
    this.clock = clock;
  }

  JsonNode list(Optional<String> region) {
    List<Instance> matching =
        present()
            .filter(instance -> region.isEmpty() || region.get().equals(regionOf(instance)))
            .toList();
    return matching.stream().map(instance -> (JsonNode) instance.look(false)).collect(Json.array());
  }

  /** All or none: a quota that is too small for the last of them refuses the first as well. */
  void demandRoom(long more, String region) {
    if (in(region).count() + more > LIMIT) {
      throw OvhError.classed(403, "Client::Forbidden", "Quota exceeded for instances");
    }
  }

  Instance create(String name, InstanceRequest request) {
    demandRoom(1, request.flavor().region());
    Instance instance = new Instance(name, request, ++count, clock);
    instances.put(instance.id(), instance);
    return instance;
  }

  Instance find(String id) {
    return present()
        .filter(instance -> instance.id().equals(id))
        .findFirst()
        .orElseThrow(() -> OvhError.noSuchObject("instanceId", id));
  }

  Stream<Instance> in(String region) {
    return present().filter(instance -> regionOf(instance).equals(region));
  }

  private Stream<Instance> present() {
    instances.values().removeIf(instance -> instance.phase().is(Instance.GONE));
    return instances.values().stream();
  }

  private static String regionOf(Instance instance) {
    return instance.flavor().region();
  }
}
