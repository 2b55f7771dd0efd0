package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.DynoType;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Quantity;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Processes implemented with {@code /apps/{app}/ps}. */
public final class LegacyProcesses implements Processes {
  private final Supplier<io.github.polycloud.heroku.legacy.api.Processes> processes;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyProcesses(Supplier<io.github.polycloud.heroku.legacy.api.Processes> processes) {
    this.processes = processes;
  }

  /**
   * Where the service does not list process types, types that are scaled to zero are not visible.
   */
  @Override
  public List<ProcessType> formation(String app) {
    Map<String, List<Process>> running = new TreeMap<>();
    for (Process process : list(app)) {
      running.computeIfAbsent(process.type(), type -> new ArrayList<>()).add(process);
    }
    Map<String, ProcessType> formation = new TreeMap<>();
    running.forEach(
        (type, processes) ->
            formation.put(
                type,
                new ProcessType(
                    type, processes.size(), processes.get(0).size(), processes.get(0).command())));
    formation.remove("run");
    for (DynoType type : types(app)) {
      ProcessType counted = formation.get(type.name());
      formation.put(
          type.name(),
          new ProcessType(
              type.name(),
              type.quantity(),
              counted == null ? null : counted.size(),
              type.command() == null && counted != null ? counted.command() : type.command()));
    }
    return List.copyOf(formation.values());
  }

  private List<DynoType> types(String app) {
    try {
      return processes.get().types(app);
    } catch (CloudException e) {
      if (UnsupportedOperation.isLikely(e)) {
        return List.of();
      }
      throw e;
    }
  }

  @Override
  public Paged<Process> list(String app) {
    return Paged.ofSinglePage(
        () -> processes.get().list(app).stream().map(LegacyProcesses::process).toList());
  }

  @Override
  public List<ProcessType> scale(String app, Map<String, Integer> quantities) {
    quantities.forEach(
        (type, quantity) -> processes.get().scale(app, new Quantity(type, quantity)));
    return formation(app);
  }

  @Override
  public List<ProcessType> resize(String app, String type, String size) {
    processes.get().resize(app, Map.of(type, Map.of("size", size)));
    return formation(app);
  }

  @Override
  public void restart(String app) {
    processes.get().restart(app, Form.empty());
  }

  @Override
  public void restart(String app, String process) {
    processes.get().restart(app, one(process));
  }

  @Override
  public void stop(String app, String process) {
    processes.get().stop(app, one(process));
  }

  /** Requires a name: without one the service would apply the operation to every process. */
  private static Form one(String process) {
    if (process.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "process must not be blank");
    }
    return Form.of("ps", process);
  }

  static Process process(io.github.polycloud.heroku.legacy.model.Process process) {
    return new Process(
        process.process(),
        process.process().replaceFirst("\\..*", ""),
        ProcessState.of(process.state() == null ? "unknown" : process.state()),
        process.command(),
        process.size(),
        process.transitionedAt());
  }
}
