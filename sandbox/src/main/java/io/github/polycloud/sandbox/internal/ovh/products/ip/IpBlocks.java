package io.github.polycloud.sandbox.internal.ovh.products.ip;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** {@code /ip}: blocks of addresses, all from ranges that are set apart for documents and tests. */
public final class IpBlocks {

  /** Clients must send its slash as {@code %2F}: it is one segment of the path. */
  private static final String FAILOVER = "203.0.113.0/29";

  private static final Enumeration TYPE =
      Enumeration.of(
          "ip.IpTypeEnum",
          "cdn",
          "cloud",
          "dedicated",
          "failover",
          "hosted_ssl",
          "housing",
          "loadBalancing",
          "mail",
          "overthebox",
          "pcc",
          "pci",
          "private",
          "vpn",
          "vps",
          "vrack",
          "xdsl");
  private static final Enumeration VERSION = Enumeration.of("ip.IpVersionEnum", "4", "6");

  private final InstantSource clock;
  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private int assigned;

  /**
   * No blocks yet.
   *
   * @param clock the server's clock
   */
  public IpBlocks(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Gives a machine its address.
   *
   * @param type what kind of machine it is
   * @param service its name
   * @return the address
   */
  public String assign(String type, String service) {
    assigned++;
    String address =
        "198.%d.%d.%d".formatted(18 + (assigned >> 16), assigned >> 8 & 255, assigned & 255);
    add(address + "/32", type, service);
    return address;
  }

  /**
   * Gives a server the one block that is more than an address.
   *
   * @param service the server's name
   */
  public void routeFailover(String service) {
    add(FAILOVER, "failover", service);
  }

  /**
   * The blocks that are routed to a service.
   *
   * @param service its name
   * @return their names
   */
  public JsonNode of(String service) {
    return Json.texts(blocksOf(service));
  }

  /**
   * The addresses that are routed to a service.
   *
   * @param service its name
   * @return the first of each block
   */
  public JsonNode addressesOf(String service) {
    return Json.texts(blocksOf(service).map(block -> block.substring(0, block.indexOf('/'))));
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String ip = "/ip/{ip}";
    routes.get("/ip", this::list);
    routes.get(ip, call -> block(call).toJson());
    routes.put(ip, answeringNull(call -> block(call).update(call.body())));
    routes.get(ip + "/reverse", call -> Json.texts(block(call).reversed()));
    routes.post(
        ip + "/reverse",
        call -> block(call).setReverse(call.body().text("ipReverse"), call.body().text("reverse")));
    String reverse = ip + "/reverse/{ipReverse}";
    routes.get(reverse, call -> block(call).reverse(call.path("ipReverse")));
    routes.delete(
        reverse, answeringNull(call -> block(call).removeReverse(call.path("ipReverse"))));
    routes.post(ip + "/move", this::move);
    routes.get(
        ip + "/task", call -> block(call).jobs().ids(call.query("function"), call.query("status")));
    routes.get(ip + "/task/{taskId}", this::task);
  }

  private JsonNode list(Call call) {
    Optional<String> type = call.query("type", TYPE);
    Optional<String> version = call.query("version", VERSION);
    Optional<String> service = call.query("routedTo.serviceName");
    Optional<Boolean> additional = call.queryFlag("isAdditionalIp");
    return Json.texts(
        blocks.values().stream()
            .filter(block -> additional.isEmpty() || additional.get() == block.isAdditional())
            .filter(block -> service.isEmpty() || service.get().equals(block.service()))
            .filter(block -> matches(block, "type", type))
            .filter(block -> matches(block, "version", version))
            .filter(block -> matches(block, "ip", call.query("ip")))
            .filter(block -> matches(block, "campus", call.query("campus")))
            .filter(block -> matches(block, "description", call.query("description")))
            .map(Block::name));
  }

  private static boolean matches(Block block, String field, Optional<String> wanted) {
    return wanted.isEmpty() || wanted.get().equals(block.text(field));
  }

  private JsonNode move(Call call) {
    Block block = block(call);
    String to = call.body().text("to");
    if (blocks.values().stream().noneMatch(other -> other.service().equals(to))) {
      throw OvhError.badRequest("[to] Service %s cannot take an IP".formatted(to));
    }
    return block.task(block.move(to));
  }

  private JsonNode task(Call call) {
    Block block = block(call);
    return block.task(block.jobs().look("taskId", call.id("taskId")));
  }

  private Block block(Call call) {
    Block block =
        Optional.ofNullable(blocks.get(call.path("ip"))).orElseThrow(OvhError::noSuchService);
    block.jobs().settle();
    return block;
  }

  private Stream<String> blocksOf(String service) {
    return blocks.values().stream()
        .filter(block -> block.service().equals(service))
        .map(Block::name);
  }

  private void add(String block, String type, String service) {
    blocks.put(block, new Block(block, type, service, clock));
  }
}
