package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;

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
   * Returns the formation: each process type with its quantity and size.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  List<ProcessType> formation(String app);

  /** Lists the running processes. */
  Paged<Process> list(String app);

  /**
   * Sets the number of processes of each given type, with a single request if the provider supports
   * it.
   *
   * @param app the name of the app
   * @param quantities number of processes by type, at least 0
   * @return the formation after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app or a process type does not exist,
   *     {@code INVALID_REQUEST} if the provider rejects a quantity
   */
  List<ProcessType> scale(String app, Map<String, Integer> quantities);

  /** Like {@link #scale(String, Map)}, but for a single process type. */
  default List<ProcessType> scale(String app, String type, int quantity) {
    return scale(app, Map.of(type, quantity));
  }

  /**
   * Sets the size of the processes of a type.
   *
   * @param app the name of the app
   * @param type the process type, for example {@code web}
   * @param size the provider's name of the size
   * @return the formation after the change
   * @throws CloudException of kind {@code NOT_FOUND} if the app or the process type does not exist,
   *     {@code INVALID_REQUEST} if the provider rejects the size
   */
  List<ProcessType> resize(String app, String type, String size);

  /** Restarts all processes of an app. */
  void restart(String app);

  /**
   * Restarts a process.
   *
   * @param process the name of the process, for example {@code web.1}
   */
  void restart(String app, String process);

  /**
   * Stops a process.
   *
   * @param process the name of the process, for example {@code web.1}
   */
  void stop(String app, String process);
}
