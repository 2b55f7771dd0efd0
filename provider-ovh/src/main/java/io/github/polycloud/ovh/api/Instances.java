// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.cloud.Instance;
import io.github.polycloud.ovh.model.cloud.InstanceDetail;
import io.github.polycloud.ovh.model.cloud.InstanceReboot;
import io.github.polycloud.ovh.model.cloud.InstanceReinstall;
import io.github.polycloud.ovh.model.cloud.InstanceResize;
import io.github.polycloud.ovh.model.cloud.InstanceSnapshot;
import io.github.polycloud.ovh.model.cloud.InstanceUpdate;
import io.github.polycloud.ovh.model.cloud.NewInstance;
import io.github.polycloud.ovh.model.cloud.NewInstances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /cloud/project/{serviceName}/instance}: instances of a Public Cloud project. Operations
 * complete after the response; the status of the instance shows their progress.
 *
 * @since 0.1.0
 */
public interface Instances {
  /** All instances. */
  @RequestLine("GET /cloud/project/{serviceName}/instance")
  List<Instance> list(@Param("serviceName") String serviceName);

  /** Instances in one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/instance?region={region}")
  List<Instance> list(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** One instance. */
  @RequestLine("GET /cloud/project/{serviceName}/instance/{instanceId}")
  InstanceDetail get(
      @Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Creates and starts an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance")
  InstanceDetail create(@Param("serviceName") String serviceName, NewInstance instance);

  /** Creates and starts several identical instances. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/bulk")
  List<Instance> create(@Param("serviceName") String serviceName, NewInstances instances);

  /** Renames an instance. */
  @Idempotent
  @RequestLine("PUT /cloud/project/{serviceName}/instance/{instanceId}")
  void update(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceUpdate update);

  /** Deletes an instance and its local disk permanently. */
  @RequestLine("DELETE /cloud/project/{serviceName}/instance/{instanceId}")
  void delete(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Reboots an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/reboot")
  void reboot(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceReboot reboot);

  /** Starts a stopped instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/start")
  void start(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Stops an instance; it is still billed. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/stop")
  void stop(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Changes the flavor of an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/resize")
  InstanceDetail resize(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceResize resize);

  /** Reinstalls an instance; its data is lost. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/reinstall")
  InstanceDetail reinstall(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceReinstall reinstall);

  /** Creates an image of an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/snapshot")
  void snapshot(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceSnapshot snapshot);
}
