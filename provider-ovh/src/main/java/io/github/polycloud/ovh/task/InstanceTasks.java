// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.task;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.ovh.api.Instances;
import io.github.polycloud.ovh.internal.errors.ResponseFields;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceStatus;
import io.github.polycloud.ovh.model.cloud.RebootType;
import java.util.Objects;

/**
 * Operations on one instance. OVH has no tasks for instances, so the status of the instance is
 * polled. An operation is requested immediately; waiting for its completion is optional.
 *
 * @since 0.1.0
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

  /** Reboots the instance. */
  public Waiter<InstanceDetail> reboot(RebootType type) {
    Objects.requireNonNull(type, "type");
    instances.reboot(project, instanceId, new InstanceReboot(type));
    return until(InstanceStatus.ACTIVE);
  }

  /** Starts the instance. */
  public Waiter<InstanceDetail> start() {
    instances.start(project, instanceId);
    return until(InstanceStatus.ACTIVE);
  }

  /** Stops the instance. */
  public Waiter<InstanceDetail> stop() {
    instances.stop(project, instanceId);
    return until(InstanceStatus.SHUTOFF);
  }

  /** Returns a waiter for this status, for example {@code ACTIVE} after creation. */
  public Waiter<InstanceDetail> until(InstanceStatus status) {
    Objects.requireNonNull(status, "status");
    return Waiter.polling(() -> instances.get(project, instanceId))
        .until(
            instance ->
                ResponseFields.require(
                        instance.status(),
                        "GET /cloud/project/{serviceName}/instance/{instanceId}",
                        "status")
                    .equals(status))
        .failWhen(instance -> instance.status().equals(InstanceStatus.ERROR))
        .describedAs("instance " + instanceId + " becoming " + status);
  }
}
