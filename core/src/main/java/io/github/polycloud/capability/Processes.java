package io.github.polycloud.capability;

import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;

/** What an app runs: the formation, and the processes in it. */
public interface Processes {
  /** The formation: every process type with its quantity and size. */
  List<ProcessType> formation(String app);

  /** The processes that run now. */
  Paged<Process> list(String app);

  /** Sets how many of each type should run; all in one call where the provider can. */
  List<ProcessType> scale(String app, Map<String, Integer> quantities);

  /** Sets how many of one type should run. */
  default List<ProcessType> scale(String app, String type, int quantity) {
    return scale(app, Map.of(type, quantity));
  }

  /** Sets the size of one type, in the words of the provider. */
  List<ProcessType> resize(String app, String type, String size);

  /** Restarts every process of an app. */
  void restart(String app);

  /** Restarts one process by name, for example {@code web.1}. */
  void restart(String app, String process);

  /** Stops one process by name. */
  void stop(String app, String process);
}
