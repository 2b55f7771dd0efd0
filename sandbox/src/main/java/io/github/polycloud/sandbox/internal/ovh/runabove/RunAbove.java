package io.github.polycloud.sandbox.internal.ovh.runabove;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.me.SshPublicKey;
import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The instances of one account. Sizes and images are not listed: an id is as good as another. */
public final class RunAbove {

  private static final List<String> REGIONS = List.of("BHS-1", "SBG-1");
  private static final Enumeration REGION = new Enumeration("region", Set.copyOf(REGIONS));

  private static final String KEY = "laptop";
  private static final String PUBLIC_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private final Tokens tokens;
  private final InstantSource clock;
  private final Map<String, RunAboveInstance> instances = new LinkedHashMap<>();
  private int addresses;

  /**
   * An account with an instance in each region.
   *
   * @param tokens makes up what opens a screen
   * @param clock the server's clock
   */
  public RunAbove(Tokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
    String flavor = UUID.randomUUID().toString();
    String image = UUID.randomUUID().toString();
    keep("web", REGIONS.get(0), flavor, image, KEY);
    keep("worker", REGIONS.get(1), flavor, image, null);
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String instance = "/instance/{instanceId}";
    routes.get("/instance", call -> list());
    routes.post("/instance", call -> create(call.body()));
    routes.get(instance, call -> find(call).detail());
    routes.put(instance, answeringNull(this::rename));
    routes.delete(instance, answeringNull(call -> instances.remove(find(call).id())));
    routes.get(instance + "/vnc", call -> screen(find(call)));
    routes.get("/region", call -> Json.texts(REGIONS.stream()));
    routes.get("/ssh", call -> sshKeys());
  }

  private JsonNode list() {
    return instances.values().stream()
        .map(instance -> (JsonNode) instance.toJson())
        .collect(Json.array());
  }

  private static JsonNode sshKeys() {
    ArrayNode keys = Json.texts(Stream.empty());
    keys.addObject()
        .put("name", KEY)
        .put("publicKey", PUBLIC_KEY)
        .put("fingerPrint", SshPublicKey.fingerprint(PUBLIC_KEY))
        .put("region", REGIONS.get(0));
    return keys;
  }

  private ObjectNode create(Body body) {
    RunAboveInstance created =
        keep(
            body.text("name"),
            body.text("region", REGION),
            body.text("flavorId"),
            body.text("imageId"),
            body.optionalText("sshKeyName").orElse(null));
    return Json.object().put("instanceId", created.id());
  }

  private void rename(Call call) {
    RunAboveInstance renamed = find(call).named(call.body().text("name"));
    instances.put(renamed.id(), renamed);
  }

  private ObjectNode screen(RunAboveInstance instance) {
    return Json.object()
        .put("url", "https://console.example/%s?token=%s".formatted(instance.id(), tokens.hex(32)));
  }

  private RunAboveInstance keep(
      String name, String region, String flavorId, String imageId, @Nullable String keyName) {
    RunAboveInstance instance =
        new RunAboveInstance(
            UUID.randomUUID().toString(),
            name,
            "192.0.2." + (1 + addresses++ % 254),
            region,
            flavorId,
            imageId,
            keyName,
            clock.instant());
    instances.put(instance.id(), instance);
    return instance;
  }

  private RunAboveInstance find(Call call) {
    String id = call.path("instanceId");
    return Optional.ofNullable(instances.get(id))
        .orElseThrow(() -> OvhError.noSuchObject("instanceId", id));
  }
}
