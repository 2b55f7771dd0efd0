// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.ovh.api.Bills;
import io.github.polycloud.ovh.api.CloudProjects;
import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.Me;
import io.github.polycloud.ovh.api.SshKeys;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.list.ListRequest;
import io.github.polycloud.ovh.task.Tasks;
import io.github.polycloud.raw.RawClient;

/**
 * The API clients behind the adapters, created on first use.
 *
 * @param factory creates a client of an API interface, or returns the existing one
 * @param raw sends the requests of lists
 */
public record ApiClients(Factory factory, RawClient raw) {
  /** Creates clients of Feign interfaces. */
  @FunctionalInterface
  public interface Factory {
    /** Returns a client of this interface. */
    <T> T create(Class<T> type);
  }

  Me me() {
    return factory.create(Me.class);
  }

  Bills bills() {
    return factory.create(Bills.class);
  }

  SshKeys sshKeys() {
    return factory.create(SshKeys.class);
  }

  DedicatedServers dedicatedServers() {
    return factory.create(DedicatedServers.class);
  }

  VpsServices vps() {
    return factory.create(VpsServices.class);
  }

  CloudProjects cloudProjects() {
    return factory.create(CloudProjects.class);
  }

  Instances instances() {
    return factory.create(Instances.class);
  }

  WebHostings webHostings() {
    return factory.create(WebHostings.class);
  }

  ListRequest listing() {
    return new ListRequest(raw);
  }

  Tasks tasks() {
    return new Tasks(
        dedicatedServers(), vps(), webHostings(), factory.create(Ips.class), instances());
  }
}
