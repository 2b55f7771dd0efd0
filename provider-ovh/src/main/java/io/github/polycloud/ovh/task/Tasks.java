package io.github.polycloud.ovh.task;

import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;

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
    this.dedicatedServers = dedicatedServers;
    this.vps = vps;
    this.webHostings = webHostings;
    this.ips = ips;
    this.instances = instances;
  }

  /** Operations on a dedicated server. */
  public DedicatedServerTasks dedicatedServer(String serviceName) {
    return new DedicatedServerTasks(dedicatedServers, serviceName);
  }

  /** Operations on a VPS. */
  public VpsTasks vps(String serviceName) {
    return new VpsTasks(vps, serviceName);
  }

  /** Tasks of a web hosting. */
  public WebHostingTasks webHosting(String serviceName) {
    return new WebHostingTasks(webHostings, serviceName);
  }

  /** Operations on an IP address block. */
  public IpTasks ip(String block) {
    return new IpTasks(ips, block);
  }

  /** Operations on a Public Cloud instance. */
  public InstanceTasks instance(String project, String instanceId) {
    return new InstanceTasks(instances, project, instanceId);
  }
}
