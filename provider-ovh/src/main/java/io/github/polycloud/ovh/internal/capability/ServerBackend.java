// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerKind;
import io.github.polycloud.model.ServerState;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.model.TaskState;
import io.github.polycloud.ovh.internal.errors.OvhErrorDecoder;
import io.github.polycloud.ovh.internal.list.Elements;
import java.util.List;
import java.util.function.Supplier;

/**
 * Operations on servers of one kind. Each method fails with {@code NOT_FOUND} for an id of another
 * kind.
 */
interface ServerBackend {
  /**
   * A listed server.
   *
   * @param id the neutral id
   * @param server reads the server, if the list did not
   */
  record Entry(String id, Supplier<Server> server) {}

  /**
   * Reads a server. OVH keeps listing a service that has expired, but does not return it: status
   * 460.
   */
  static Server readOrExpired(String id, ServerKind kind, Supplier<Server> read) {
    try {
      return read.get();
    } catch (CloudException e) {
      if (e.status().orElse(0) == OvhErrorDecoder.SERVICE_EXPIRED) {
        return new Server(id, kind, id, ServerState.EXPIRED, "expired", null, null);
      }
      throw e;
    }
  }

  /** Reads a task. One that was running and does not exist any more is done. */
  static ServerTask readOrDone(ServerTask task, Supplier<ServerTask> read) {
    try {
      return read.get();
    } catch (CloudException e) {
      if (task.state().equals(TaskState.RUNNING) && Elements.isVanished(e)) {
        return new ServerTask(
            task.server(), task.id(), task.action(), TaskState.SUCCEEDED, "done", null);
      }
      throw e;
    }
  }

  /** Lists the servers, in any order. */
  List<Entry> list();

  Server get(String id);

  ServerTask reboot(String id);

  ServerTask start(String id);

  ServerTask stop(String id);

  ServerTask task(ServerTask task);
}
