// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.ip;

import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /ip}: blocks of addresses, all from ranges reserved for documentation and benchmarks. */
public final class IpBlocks implements Serializable {

  /** Clients must send its slash as {@code %2F}: it is one segment of the path. */
  private static final String FAILOVER = "203.0.113.0/29";

  private static final Enumeration TYPE =
      Enumeration.of(
          "ip.IpTypeEnum",
          "cdn cloud dedicated failover hosted_ssl housing loadBalancing mail overthebox pcc pci"
              + " private vpn vps vrack xdsl");
  private static final Enumeration VERSION = Enumeration.of("ip.IpVersionEnum", "4 6");

  private final InstantSource clock;
  private final EntityStore<Block> blocks = new EntityStore<>(Block::name);
  private int assigned;

  public IpBlocks(InstantSource clock) {
    this.clock = clock;
  }

  /** Assigns an address to a machine of the given type, and returns it. */
  public String assign(String type, String service) {
    assigned++;
    String address =
        "198.%d.%d.%d".formatted(18 + (assigned >> 16), assigned >> 8 & 255, assigned & 255);
    add(address + "/32", type, service);
    return address;
  }

  /** Routes the only block of more than one address to a server. */
  public void routeFailover(String service) {
    add(FAILOVER, "failover", service);
  }

  /** The names of the blocks routed to a service. */
  public JsonNode of(String service) {
    return Json.texts(blocksOf(service));
  }

  /** The first address of each block routed to a service. */
  public JsonNode addressesOf(String service) {
    return Json.texts(blocksOf(service).map(block -> block.substring(0, block.indexOf('/'))));
  }

  public void register(OvhRouter router) {
    RestCollection<Block> collection =
        RestCollection.of(router, "/ip", "ip", blocks)
            .notFound(OvhError::noSuchService)
            .onAccess(block -> block.tasks().settle())
            .filter("type", TYPE, block -> block.text("type"))
            .filter("version", VERSION, block -> block.text("version"))
            .filter("routedTo.serviceName", Block::service)
            .filter(
                request -> request.queryFlag("isAdditionalIp"),
                (block, requested) -> requested == block.isAdditional())
            .filter("ip", block -> block.text("ip"))
            .filter("campus", block -> block.text("campus"))
            .filter("description", block -> block.text("description"))
            .list()
            .get(Block::toJson)
            .update(Block::update)
            .post("/move", (block, body) -> move(block, body.text("to")));
    collection
        .nested("/reverse", "ipReverse", Block::reverses)
        .list()
        .create(collection.with((block, request) -> block.setReverse(request.body())))
        .get(Json::view)
        .delete();
    collection
        .nested("/task", "taskId", block -> block.tasks().all())
        .numbered()
        .filter("function", AsyncTask::function)
        .filter("status", AsyncTask::status)
        .list()
        .get(task -> Block.task(task.advance()));
  }

  private ObjectNode move(Block block, String to) {
    if (blocks.stream().noneMatch(other -> other.service().equals(to))) {
      throw OvhError.badRequest("[to] Service %s cannot take an IP".formatted(to));
    }
    return block.move(to);
  }

  private Stream<String> blocksOf(String service) {
    return blocks.stream().filter(block -> block.service().equals(service)).map(Block::name);
  }

  private void add(String block, String type, String service) {
    blocks.put(new Block(block, type, service, clock));
  }
}
