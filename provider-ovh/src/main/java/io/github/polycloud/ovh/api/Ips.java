// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.ovh.model.ip.Ip;
import io.github.polycloud.ovh.model.ip.IpMove;
import io.github.polycloud.ovh.model.ip.IpTask;
import io.github.polycloud.ovh.model.ip.IpType;
import io.github.polycloud.ovh.model.ip.ReverseIp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ip}: IP address blocks, in CIDR notation.
 *
 * @since 0.1.0
 */
public interface Ips {
  /** All blocks. */
  @RequestLine("GET /ip")
  List<String> list();

  /** Blocks that are routed to a service. */
  @RequestLine("GET /ip?routedTo.serviceName={serviceName}")
  List<String> listByService(@Param("serviceName") String serviceName);

  /** Blocks that match the filters; a null filter is not applied. */
  @RequestLine(
      "GET /ip?campus={campus}&description={description}&ip={ip}&isAdditionalIp={additional}&routedTo.serviceName={serviceName}&type={type}&version={version}")
  List<String> list(
      @Param("campus") @Nullable String campus,
      @Param("description") @Nullable String description,
      @Param("ip") @Nullable String ip,
      @Param("additional") @Nullable Boolean additional,
      @Param("serviceName") @Nullable String serviceName,
      @Param("type") @Nullable IpType type,
      @Param("version") @Nullable Long version);

  /** One block. */
  @RequestLine("GET /ip/{ip}")
  Ip get(@Param("ip") String ip);

  /** Addresses of a block that have a reverse DNS entry. */
  @RequestLine("GET /ip/{ip}/reverse")
  List<String> reverses(@Param("ip") String ip);

  /** Sets the reverse DNS entry of an address; the name must resolve to the address. */
  @RequestLine("POST /ip/{ip}/reverse")
  ReverseIp setReverse(@Param("ip") String ip, ReverseIp reverse);

  /** Deletes the reverse DNS entry of an address. */
  @RequestLine("DELETE /ip/{ip}/reverse/{ipReverse}")
  void deleteReverse(@Param("ip") String ip, @Param("ipReverse") String ipReverse);

  /** Routes a block to another service; returns the task. */
  @RequestLine("POST /ip/{ip}/move")
  IpTask move(@Param("ip") String ip, IpMove move);

  /** One task. */
  @RequestLine("GET /ip/{ip}/task/{taskId}")
  IpTask task(@Param("ip") String ip, @Param("taskId") long taskId);
}
