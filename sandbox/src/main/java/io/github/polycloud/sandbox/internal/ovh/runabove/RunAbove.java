// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.runabove;

import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.me.SshPublicKey;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The instances of one account. Flavors and images are not listed: any id is accepted. */
public final class RunAbove implements Serializable {

  private record Seed(String name, String region, @Nullable String keyName) {}

  private record SshKey(String name, String publicKey, String region) implements Serializable {
    ObjectNode toJson() {
      return Json.view(this).put("fingerPrint", SshPublicKey.fingerprint(publicKey));
    }
  }

  private final Enumeration regions =
      new Enumeration("region", new LinkedHashSet<>(SeedData.texts("runabove/regions")));
  private final EntityStore<RunAboveInstance> instances =
      new EntityStore<>(RunAboveInstance::instanceId);
  private final RandomTokens tokens;
  private final InstantSource clock;
  private int addresses;

  /** An account with an instance in each region. */
  public RunAbove(RandomTokens tokens, InstantSource clock) {
    this.tokens = tokens;
    this.clock = clock;
    String flavor = UUID.randomUUID().toString();
    String image = UUID.randomUUID().toString();
    SeedData.list("runabove/instances", Seed.class)
        .forEach(seed -> add(seed.name(), seed.region(), flavor, image, seed.keyName()));
  }

  public void register(OvhRouter router) {
    RestCollection.of(router, "/instance", "instanceId", instances)
        .list(Json::view)
        .create(request -> create(request.body()))
        .get(RunAboveInstance::detail)
        .replace(RunAboveInstance::renamed)
        .delete()
        .get("/vnc", this::screen);
    router.get("/region", request -> Json.texts(regions.values().stream()));
    router.get(
        "/ssh",
        request ->
            SeedData.list("runabove/keys", SshKey.class).stream()
                .map(SshKey::toJson)
                .collect(Json.array()));
  }

  private ObjectNode create(RequestBody body) {
    RunAboveInstance created =
        add(
            body.text("name"),
            body.text("region", regions),
            body.text("flavorId"),
            body.text("imageId"),
            body.optionalText("sshKeyName").orElse(null));
    return Json.object().put("instanceId", created.instanceId());
  }

  private ObjectNode screen(RunAboveInstance instance) {
    return Json.object()
        .put(
            "url",
            "https://console.example/%s?token=%s".formatted(instance.instanceId(), tokens.hex(32)));
  }

  private RunAboveInstance add(
      String name, String region, String flavorId, String imageId, @Nullable String keyName) {
    return instances.put(
        new RunAboveInstance(
            UUID.randomUUID().toString(),
            name,
            "192.0.2." + (1 + addresses++ % 254),
            region,
            flavorId,
            imageId,
            keyName,
            clock.instant(),
            "ACTIVE"));
  }
}
