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
 * {@code /cloud/project/{serviceName}/instance}: instances of a project of the Public Cloud. Orders
 * are carried out after the answer; the status tells how far they are.
 */
public interface Instances {
  /** All instances. */
  @RequestLine("GET /cloud/project/{serviceName}/instance")
  List<Instance> list(@Param("serviceName") String serviceName);

  /** The instances of one region; null for all. */
  @RequestLine("GET /cloud/project/{serviceName}/instance?region={region}")
  List<Instance> list(
      @Param("serviceName") String serviceName, @Param("region") @Nullable String region);

  /** One instance. */
  @RequestLine("GET /cloud/project/{serviceName}/instance/{instanceId}")
  InstanceDetail get(
      @Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Starts a new instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance")
  InstanceDetail create(@Param("serviceName") String serviceName, NewInstance instance);

  /** Starts several new instances that are alike. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/bulk")
  List<Instance> create(@Param("serviceName") String serviceName, NewInstances instances);

  /** Renames an instance. */
  @Idempotent
  @RequestLine("PUT /cloud/project/{serviceName}/instance/{instanceId}")
  void update(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceUpdate update);

  /** Deletes an instance and its local disk, for good. */
  @RequestLine("DELETE /cloud/project/{serviceName}/instance/{instanceId}")
  void delete(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Restarts an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/reboot")
  void reboot(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceReboot reboot);

  /** Starts an instance that is off. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/start")
  void start(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Switches an instance off; it is still paid for. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/stop")
  void stop(@Param("serviceName") String serviceName, @Param("instanceId") String instanceId);

  /** Changes the size of an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/resize")
  InstanceDetail resize(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceResize resize);

  /** Installs an instance anew; what was on it is lost. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/reinstall")
  InstanceDetail reinstall(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceReinstall reinstall);

  /** Makes an image of an instance. */
  @RequestLine("POST /cloud/project/{serviceName}/instance/{instanceId}/snapshot")
  void snapshot(
      @Param("serviceName") String serviceName,
      @Param("instanceId") String instanceId,
      InstanceSnapshot snapshot);
}
