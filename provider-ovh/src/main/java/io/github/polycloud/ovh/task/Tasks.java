// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;
import java.util.Objects;

/**
 * Long-running operations. Each returns a {@code Waiter} that detects completion and failure:
 *
 * <pre>{@code
 * ovh.tasks().dedicatedServer("ns1.example").reboot().timeout(Duration.ofMinutes(20)).await();
 * ovh.tasks().instance(project, id).stop().onProgress(i -> log(i.status())).await();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Tasks {
  private final DedicatedServers dedicatedServers;
  private final VpsServices vps;
  private final WebHostings webHostings;
  private final Ips ips;
  private final Instances instances;

  /** Creates an instance backed by the given API clients; applications use {@code Ovh.tasks()}. */
  public Tasks(
      DedicatedServers dedicatedServers,
      VpsServices vps,
      WebHostings webHostings,
      Ips ips,
      Instances instances) {
    this.dedicatedServers = Objects.requireNonNull(dedicatedServers, "dedicatedServers");
    this.vps = Objects.requireNonNull(vps, "vps");
    this.webHostings = Objects.requireNonNull(webHostings, "webHostings");
    this.ips = Objects.requireNonNull(ips, "ips");
    this.instances = Objects.requireNonNull(instances, "instances");
  }

  /** Operations on a dedicated server. */
  public DedicatedServerTasks dedicatedServer(String serviceName) {
    Objects.requireNonNull(serviceName, "serviceName");
    return new DedicatedServerTasks(dedicatedServers, serviceName);
  }

  /** Operations on a VPS. */
  public VpsTasks vps(String serviceName) {
    Objects.requireNonNull(serviceName, "serviceName");
    return new VpsTasks(vps, serviceName);
  }

  /** Tasks of a web hosting. */
  public WebHostingTasks webHosting(String serviceName) {
    Objects.requireNonNull(serviceName, "serviceName");
    return new WebHostingTasks(webHostings, serviceName);
  }

  /** Operations on an IP address block. */
  public IpTasks ip(String block) {
    Objects.requireNonNull(block, "block");
    return new IpTasks(ips, block);
  }

  /** Operations on a Public Cloud instance. */
  public InstanceTasks instance(String project, String instanceId) {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(instanceId, "instanceId");
    return new InstanceTasks(instances, project, instanceId);
  }
}
