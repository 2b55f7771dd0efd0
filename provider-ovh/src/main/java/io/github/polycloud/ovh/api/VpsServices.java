// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.service.ServiceInfos;
import io.github.polycloud.ovh.model.vps.Vps;
import io.github.polycloud.ovh.model.vps.VpsTask;
import io.github.polycloud.ovh.model.vps.VpsTaskState;
import io.github.polycloud.ovh.model.vps.VpsUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /vps}: virtual private servers by their service name.
 *
 * @since 0.1.0
 */
public interface VpsServices {
  /** Service names of all VPS. */
  @RequestLine("GET /vps")
  List<String> list();

  /** One VPS. */
  @RequestLine("GET /vps/{serviceName}")
  Vps get(@Param("serviceName") String serviceName);

  /** Changes a VPS. */
  @Idempotent
  @RequestLine("PUT /vps/{serviceName}")
  void update(@Param("serviceName") String serviceName, VpsUpdate update);

  /** Reboots a VPS; returns the task. */
  @RequestLine("POST /vps/{serviceName}/reboot")
  VpsTask reboot(@Param("serviceName") String serviceName);

  /** Starts a VPS; returns the task. */
  @RequestLine("POST /vps/{serviceName}/start")
  VpsTask start(@Param("serviceName") String serviceName);

  /** Stops a VPS; returns the task. */
  @RequestLine("POST /vps/{serviceName}/stop")
  VpsTask stop(@Param("serviceName") String serviceName);

  /** Ids of all tasks. */
  @RequestLine("GET /vps/{serviceName}/tasks")
  List<Long> tasks(@Param("serviceName") String serviceName);

  /** Ids of the tasks that match the filters; a null filter is not applied. */
  @RequestLine("GET /vps/{serviceName}/tasks?state={state}&type={type}")
  List<Long> tasks(
      @Param("serviceName") String serviceName,
      @Param("state") @Nullable VpsTaskState state,
      @Param("type") @Nullable String type);

  /** One task. */
  @RequestLine("GET /vps/{serviceName}/tasks/{id}")
  VpsTask task(@Param("serviceName") String serviceName, @Param("id") long id);

  /** IP addresses of a VPS. */
  @RequestLine("GET /vps/{serviceName}/ips")
  List<String> ips(@Param("serviceName") String serviceName);

  /** Renewal and contacts of a VPS. */
  @RequestLine("GET /vps/{serviceName}/serviceInfos")
  ServiceInfos serviceInfos(@Param("serviceName") String serviceName);
}
