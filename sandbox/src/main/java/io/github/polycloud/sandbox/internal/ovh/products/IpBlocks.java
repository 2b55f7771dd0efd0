package io.github.polycloud.sandbox.internal.ovh.products;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Resource;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /ip}: blocks of addresses, all from ranges that are set apart for documents and tests. */
final class IpBlocks {

  /** Clients must send its slash as {@code %2F}: it is one segment of the path. */
  private static final String FAILOVER = "203.0.113.0/29";

  private record Block(String service, Resource fields) {}

  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private int assigned;

  /** Gives a machine its address. */
  String assign(String type, String service) {
    assigned++;
    String address =
        "198.%d.%d.%d".formatted(18 + (assigned >> 16), assigned >> 8 & 255, assigned & 255);
    add(address + "/32", type, service);
    return address;
  }

  /** Gives a server the one block that is more than an address. */
  void routeFailover(String service) {
    add(FAILOVER, "failover", service);
  }

  JsonNode of(String service) {
    return Json.texts(blocksOf(service));
  }

  JsonNode addressesOf(String service) {
    return Json.texts(blocksOf(service).map(block -> block.substring(0, block.indexOf('/'))));
  }

  void register(Routes routes) {
    routes.get("/ip", this::list);
    routes.get("/ip/{ip}", call -> block(call).fields().toJson());
    routes.put("/ip/{ip}", answeringNull(call -> block(call).fields().update(call.body())));
  }

  private JsonNode list(Call call) {
    Optional<String> type = call.query("type");
    Optional<String> ip = call.query("ip");
    Optional<String> service = call.query("routedTo.serviceName");
    return Json.texts(
        blocks.entrySet().stream()
            .filter(e -> type.isEmpty() || type.get().equals(e.getValue().fields().text("type")))
            .filter(e -> ip.isEmpty() || ip.get().equals(e.getKey()))
            .filter(e -> service.isEmpty() || service.get().equals(e.getValue().service()))
            .map(Map.Entry::getKey));
  }

  private Block block(Call call) {
    return Optional.ofNullable(blocks.get(call.path("ip"))).orElseThrow(OvhError::noSuchService);
  }

  private Stream<String> blocksOf(String service) {
    return blocks.entrySet().stream()
        .filter(e -> e.getValue().service().equals(service))
        .map(Map.Entry::getKey);
  }

  private void add(String block, String type, String service) {
    boolean additional = type.equals("failover");
    ObjectNode fields =
        Json.object()
            .put("ip", block)
            .put("type", type)
            .put("version", "v4")
            .put("country", "fr")
            .putNull("description")
            .put("canBeTerminated", additional)
            .put("isAdditionalIp", additional)
            .put("bringYourOwnIp", false)
            .putNull("campus")
            .putNull("organisationId")
            .putNull("regions")
            .put("rir", "RIPE");
    fields.set("routedTo", Json.object().put("serviceName", service));
    blocks.put(block, new Block(service, new Resource(fields, Set.of("description"))));
  }
}
