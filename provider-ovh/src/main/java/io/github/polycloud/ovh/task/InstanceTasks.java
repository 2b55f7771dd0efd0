package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.RebootType;

/**
 * Work on one instance. It has no tasks to ask about: its status tells how far it is. What is
 * ordered is ordered at once; waiting for it is up to you.
 */
public final class InstanceTasks {
  private final Instances instances;
  private final String project;
  private final String instanceId;

  InstanceTasks(Instances instances, String project, String instanceId) {
    this.instances = instances;
    this.project = project;
    this.instanceId = instanceId;
  }

  /** Restarts it. */
  public Waiter<InstanceDetail> reboot(RebootType type) {
    instances.reboot(project, instanceId, new InstanceReboot(type));
    return until(InstanceStatus.ACTIVE);
  }

  /** Starts it. */
  public Waiter<InstanceDetail> start() {
    instances.start(project, instanceId);
    return until(InstanceStatus.ACTIVE);
  }

  /** Switches it off. */
  public Waiter<InstanceDetail> stop() {
    instances.stop(project, instanceId);
    return until(InstanceStatus.SHUTOFF);
  }

  /** Waits until it has this status, for example {@code ACTIVE} after it was created. */
  public Waiter<InstanceDetail> until(InstanceStatus status) {
    return Waiter.polling(() -> instances.get(project, instanceId))
        .until(instance -> ResponseFields.require(instance.status(), "status").equals(status))
        .failWhen(instance -> instance.status().equals(InstanceStatus.ERROR))
        .describedAs("instance " + instanceId + " becoming " + status);
  }
}
