// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Formation and running processes of an app.
 *
 * <pre>{@code
 * cloud.processes().scale("shop", Map.of("web", 2, "worker", 1));
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Processes {
  /**
   * Returns the formation: each process type with its quantity and size, ordered by type.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  List<ProcessType> formation(String app);

  /**
   * Returns a process type of the formation.
   *
   * @param app the name of the app
   * @param type the process type, for example {@code web}
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process type does not exist
   */
  default ProcessType getType(String app, String type) {
    return Found.first(
        Paged.ofSinglePage(() -> formation(app)),
        each -> each.type().equals(type),
        "process type " + type + " of app " + app);
  }

  /**
   * Returns a process type of the formation; empty if it does not exist.
   *
   * @param app the name of the app
   * @param type the process type
   */
  default Optional<ProcessType> findType(String app, String type) {
    return Found.optional(() -> getType(app, type));
  }

  /**
   * Lists the running processes, ordered by name.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  Paged<Process> list(String app);

  /**
   * Returns a running process.
   *
   * @param app the name of the app
   * @param process the name of the process, for example {@code web.1}
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process does not exist
   */
  default Process get(String app, String process) {
    return Found.first(
        list(app), each -> each.name().equals(process), "process " + process + " of app " + app);
  }

  /**
   * Returns a running process; empty if it does not exist.
   *
   * @param app the name of the app
   * @param process the name of the process, for example {@code web.1}
   */
  default Optional<Process> find(String app, String process) {
    return Found.optional(() -> get(app, process));
  }

  /**
   * Sets the number of processes of each given type, with a single request if the provider supports
   * it. Returns without waiting for the processes to start or stop.
   *
   * @param app the name of the app
   * @param quantities number of processes by type, at least 0
   * @return the formation after the change
   * @throws CloudException of kind {@code INVALID_REQUEST} if a quantity is negative or the
   *     provider rejects it, {@code NOT_FOUND} if the app or a process type does not exist
   */
  List<ProcessType> scale(String app, Map<String, Integer> quantities);

  /** Like {@link #scale(String, Map)}, but for a single process type. */
  default List<ProcessType> scale(String app, String type, int quantity) {
    return scale(app, Map.of(type, quantity));
  }

  /**
   * Sets the size of the processes of a type, which the provider restarts; returns without waiting
   * for them.
   *
   * @param app the name of the app
   * @param type the process type, for example {@code web}
   * @param size the provider's name of the size
   * @return the formation after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process type does not exist,
   *     {@code INVALID_REQUEST} if the provider rejects the size
   */
  List<ProcessType> resize(String app, String type, String size);

  /**
   * Restarts all processes of the formation. One-off processes are not affected. Returns when the
   * restart has been accepted, without waiting for the processes.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  void restart(String app);

  /**
   * Restarts a process of the formation, without waiting for it.
   *
   * @param app the name of the app
   * @param process the name of the process, for example {@code web.1}
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a one-off process, which cannot
   *     be restarted: {@linkplain #stop stop} it and run its command again; {@code NOT_FOUND} if
   *     the app or the process does not exist
   */
  void restart(String app, String process);

  /**
   * Restarts all processes of a type, without waiting for them.
   *
   * @param app the name of the app
   * @param type the process type, for example {@code web}
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process type does not exist
   */
  void restartType(String app, String type);

  /**
   * Stops a process, without waiting for it to end. A process of the formation is replaced by a new
   * one; a one-off process ends.
   *
   * @param app the name of the app
   * @param process the name of the process, for example {@code web.1}
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process does not exist
   */
  void stop(String app, String process);
}
