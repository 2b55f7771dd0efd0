// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerTask;
import io.github.polycloud.ovh.model.dedicated.DedicatedServerUpdate;
import io.github.polycloud.ovh.model.dedicated.ServerBurst;
import io.github.polycloud.ovh.model.service.ServiceInfos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /dedicated/server}: dedicated servers by their service name.
 *
 * @since 0.1.0
 */
public interface DedicatedServers {
  /** Service names of all servers. */
  @RequestLine("GET /dedicated/server")
  List<String> list();

  /** One server. */
  @RequestLine("GET /dedicated/server/{serviceName}")
  DedicatedServer get(@Param("serviceName") String serviceName);

  /** Changes a server. */
  @Idempotent
  @RequestLine("PUT /dedicated/server/{serviceName}")
  void update(@Param("serviceName") String serviceName, DedicatedServerUpdate update);

  /** Whether bandwidth bursts are enabled. */
  @RequestLine("GET /dedicated/server/{serviceName}/burst")
  ServerBurst burst(@Param("serviceName") String serviceName);

  /** Enables or disables bandwidth bursts. */
  @Idempotent
  @RequestLine("PUT /dedicated/server/{serviceName}/burst")
  void setBurst(@Param("serviceName") String serviceName, ServerBurst burst);

  /** Hard-reboots a server; returns the task. */
  @RequestLine("POST /dedicated/server/{serviceName}/reboot")
  DedicatedServerTask reboot(@Param("serviceName") String serviceName);

  /** Ids of all tasks. */
  @RequestLine("GET /dedicated/server/{serviceName}/task")
  List<Long> tasks(@Param("serviceName") String serviceName);

  /** Ids of the tasks that match the filters; a null filter is not applied. */
  @RequestLine("GET /dedicated/server/{serviceName}/task?function={function}&status={status}")
  List<Long> tasks(
      @Param("serviceName") String serviceName,
      @Param("function") @Nullable String function,
      @Param("status") @Nullable TaskStatus status);

  /** One task. A newly created task may not be found immediately. */
  @RequestLine("GET /dedicated/server/{serviceName}/task/{taskId}")
  DedicatedServerTask task(@Param("serviceName") String serviceName, @Param("taskId") long taskId);

  /** Cancels a task that has not started. */
  @RequestLine("POST /dedicated/server/{serviceName}/task/{taskId}/cancel")
  void cancelTask(@Param("serviceName") String serviceName, @Param("taskId") long taskId);

  /** IP address blocks of a server, in CIDR notation. */
  @RequestLine("GET /dedicated/server/{serviceName}/ips")
  List<String> ips(@Param("serviceName") String serviceName);

  /** Renewal and contacts of a server. */
  @RequestLine("GET /dedicated/server/{serviceName}/serviceInfos")
  ServiceInfos serviceInfos(@Param("serviceName") String serviceName);
}
