package io.github.polycloud.legacy.internal;

import io.github.polycloud.Paged;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.ops.Processes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Processes by way of {@code /apps/{app}/ps}. */
public final class LegacyProcesses implements Processes {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyProcesses(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  /** One line a type that runs: what is scaled to nothing cannot be seen here. */
  @Override
  public List<ProcessType> formation(String app) {
    Map<String, List<Process>> byType = new TreeMap<>();
    for (Process process : list(app)) {
      byType.computeIfAbsent(process.type(), type -> new ArrayList<>()).add(process);
    }
    byType.remove("run");
    return byType.entrySet().stream()
        .map(
            entry ->
                new ProcessType(
                    entry.getKey(),
                    entry.getValue().size(),
                    entry.getValue().get(0).size(),
                    entry.getValue().get(0).command()))
        .toList();
  }

  @Override
  public Paged<Process> list(String app) {
    return Paged.whole(
        () -> legacy.processes().list(app).stream().map(LegacyProcesses::process).toList());
  }

  @Override
  public List<ProcessType> scale(String app, Map<String, Integer> quantities) {
    quantities.forEach(
        (type, quantity) ->
            legacy
                .processes()
                .scale(app, Form.of("type", type).and("qty", Integer.toString(quantity))));
    return formation(app);
  }

  @Override
  public List<ProcessType> resize(String app, String type, String size) {
    legacy.processes().resize(app, Map.of(type, Map.of("size", size)));
    return formation(app);
  }

  @Override
  public void restart(String app) {
    legacy.processes().restart(app, Form.empty());
  }

  @Override
  public void restart(String app, String process) {
    legacy.processes().restart(app, one(process));
  }

  @Override
  public void stop(String app, String process) {
    legacy.processes().stop(app, one(process));
  }

  /** Without a name the service would take every process. */
  private static Form one(String process) {
    if (process.isBlank()) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "process must not be blank");
    }
    return Form.of("ps", process);
  }

  static Process process(io.github.polycloud.legacy.model.Process process) {
    return new Process(
        process.process(),
        process.process().replaceFirst("\\..*", ""),
        new ProcessState(process.state() == null ? "unknown" : process.state()),
        process.command(),
        process.size(),
        process.transitionedAt());
  }
}
