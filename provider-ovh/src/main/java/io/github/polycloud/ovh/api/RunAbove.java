// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.runabove.NewRunAboveInstance;
import io.github.polycloud.ovh.model.runabove.RunAboveConsole;
import io.github.polycloud.ovh.model.runabove.RunAboveInstance;
import io.github.polycloud.ovh.model.runabove.RunAboveInstanceDetail;
import io.github.polycloud.ovh.model.runabove.RunAboveInstanceUpdate;
import io.github.polycloud.ovh.model.runabove.RunAboveSshKey;
import java.util.List;

/**
 * The operations of RunAbove, at the endpoint {@code runabove-ca}. OVH has shut down the service,
 * so every call fails; they exist for programs that were written for it.
 *
 * @since 0.1.0
 */
public interface RunAbove {
  /** Closed: all instances. */
  @RequestLine("GET /instance")
  List<RunAboveInstance> instances();

  /** Closed: one instance. */
  @RequestLine("GET /instance/{instanceId}")
  RunAboveInstanceDetail instance(@Param("instanceId") String instanceId);

  /** Closed: starts an instance. */
  @RequestLine("POST /instance")
  RunAboveInstance createInstance(NewRunAboveInstance instance);

  /** Closed: renames an instance. */
  @Idempotent
  @RequestLine("PUT /instance/{instanceId}")
  void updateInstance(@Param("instanceId") String instanceId, RunAboveInstanceUpdate update);

  /** Closed: deletes an instance. */
  @RequestLine("DELETE /instance/{instanceId}")
  void deleteInstance(@Param("instanceId") String instanceId);

  /** Closed: URL of the console of an instance. */
  @RequestLine("GET /instance/{instanceId}/vnc")
  RunAboveConsole console(@Param("instanceId") String instanceId);

  /** Closed: names of all regions. */
  @RequestLine("GET /region")
  List<String> regions();

  /** Closed: all SSH keys. */
  @RequestLine("GET /ssh")
  List<RunAboveSshKey> sshKeys();
}
