package io.github.polycloud.ovh.task;

import io.github.polycloud.ovh.api.DedicatedServers;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.api.Ips;
import io.github.polycloud.ovh.api.VpsServices;
import io.github.polycloud.ovh.api.WebHostings;

/**
 * Orders that take their time. Each gives core's {@code Waiter}, told already when the work is done
 * and when it has failed:
 *
 * <pre>{@code
 * ovh.tasks().dedicatedServer("ns1.example").reboot().within(Duration.ofMinutes(20)).await();
 * ovh.tasks().instance(project, id).stop().onProgress(i -> log(i.status())).await();
 * }</pre>
 */
public final class Tasks {
  private final DedicatedServers dedicatedServers;
  private final VpsServices vps;
  private final WebHostings webHostings;
  private final Ips ips;
  private final Instances instances;

  /** Tasks of what these operations reach. */
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

  /** Work on a dedicated server. */
  public DedicatedServerTasks dedicatedServer(String serviceName) {
    return new DedicatedServerTasks(dedicatedServers, serviceName);
  }

  /** Work on a VPS. */
  public VpsTasks vps(String serviceName) {
    return new VpsTasks(vps, serviceName);
  }

  /** Work on a hosting. */
  public WebHostingTasks webHosting(String serviceName) {
    return new WebHostingTasks(webHostings, serviceName);
  }

  /** Work on a block of addresses. */
  public IpTasks ip(String block) {
    return new IpTasks(ips, block);
  }

  /** Work on an instance of the Public Cloud. */
  public InstanceTasks instance(String project, String instanceId) {
    return new InstanceTasks(instances, project, instanceId);
  }
}
