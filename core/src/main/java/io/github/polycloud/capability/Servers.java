// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Server;
import io.github.polycloud.model.ServerTask;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

/**
 * Dedicated and virtual servers of the account.
 *
 * <pre>{@code
 * ServerTask task = cloud.servers().reboot("ns1234.example.net");
 * ServerTask completed =
 *     Waiter.polling(() -> cloud.servers().refreshTask(task))
 *         .until(t -> t.state().succeeded())
 *         .failWhen(t -> t.state().failed())
 *         .await();
 * }</pre>
 *
 * <p>{@code reboot}, {@code start} and {@code stop} return when the task has started, and are never
 * retried once the request may have reached the server.
 *
 * @since 0.1.0
 */
public interface Servers {
  /** Lists all servers of the account, of every kind, ordered by id. */
  Paged<Server> list();

  /**
   * Returns a server.
   *
   * @param id the name or id of the server
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  Server get(String id);

  /**
   * Returns a server; empty if it does not exist.
   *
   * @param id the name or id of the server
   */
  default Optional<Server> find(String id) {
    return Found.optional(() -> get(id));
  }

  /**
   * Reboots a server.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if it does not exist
   */
  ServerTask reboot(String id);

  /**
   * Starts a server.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if servers of its kind cannot be started,
   *     {@code NOT_FOUND} if it does not exist
   */
  ServerTask start(String id);

  /**
   * Stops a server.
   *
   * @throws CloudException of kind {@code UNSUPPORTED} if servers of its kind cannot be stopped,
   *     {@code NOT_FOUND} if it does not exist
   */
  ServerTask stop(String id);

  /**
   * Returns a task with its current state.
   *
   * @param task a task returned by a method of this interface
   */
  ServerTask refreshTask(ServerTask task);
}
