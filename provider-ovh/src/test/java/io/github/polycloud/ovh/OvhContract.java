// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Account;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.PortableOperation;
import io.github.polycloud.testing.contract.ProviderContract;
import java.util.Optional;
import java.util.Set;

/** The provider contract with what every connection to OVH has in common. */
abstract class OvhContract extends ProviderContract {
  /** The sandbox that the connections lead to. */
  abstract Sandbox sandbox();

  /** The first server of one kind. */
  static Server first(Cloud cloud, ServerKind kind) {
    return cloud.servers().list().filter(server -> server.kind() == kind).findFirst().orElseThrow();
  }

  @Override
  public Cloud cloudWithWrongCredentials() {
    return Connections.to(sandbox()).credential("consumer_key", "wrong-consumer-key").connect();
  }

  @Override
  public Optional<Cloud> cloudWithListener(CallListener listener) {
    return Optional.of(Connections.to(sandbox()).addListener(listener).connect());
  }

  @Override
  public String readablePath() {
    return "/me";
  }

  @Override
  public Set<PortableOperation> unsupportedOperations() {
    return Set.of(
        PortableOperation.APPS_CREATE,
        PortableOperation.APPS_MAINTENANCE,
        PortableOperation.APPS_DELETE);
  }

  @Override
  public Optional<String> accountName() {
    return Optional.of(cloudFor(Account.class).unwrap(Ovh.class).auth().details().account());
  }

  @Override
  public String app() {
    return cloud().unwrap(Ovh.class).webHostings().list().get(0);
  }

  @Override
  public boolean releasesHoldConfigVars() {
    return false;
  }

  @Override
  public void createRelease(String mark) {
    EngineVersions.change(cloud(), app(), mark.equals("old") ? "8.2" : "8.3");
  }
}
