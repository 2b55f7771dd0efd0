// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.InvalidRequestException;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.DynoType;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Quantity;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Processes implemented with {@code /apps/{app}/ps}. */
public final class LegacyProcesses implements Processes {
  private static final String ONE_OFF = "run";

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
    for (Process process : byName(app)) {
      running.computeIfAbsent(process.type(), type -> new ArrayList<>()).add(process);
    }
    Map<String, ProcessType> formation = new TreeMap<>();
    running.forEach(
        (type, processes) ->
            formation.put(
                type,
                new ProcessType(
                    type, processes.size(), processes.get(0).size(), processes.get(0).command())));
    formation.remove(ONE_OFF);
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
    return Paged.ofSinglePage(() -> byName(app));
  }

  @Override
  public List<ProcessType> scale(String app, Map<String, Integer> quantities) {
    List<Quantity> requested = new ArrayList<>();
    new TreeMap<>(Elements.requireNonNull("quantities", quantities))
        .forEach((type, quantity) -> requested.add(new Quantity(type, quantity)));
    for (Quantity quantity : requested) {
      ofType(app, quantity.type(), () -> processes.get().scale(app, quantity));
    }
    return formation(app);
  }

  @Override
  public List<ProcessType> resize(String app, String type, String size) {
    ofType(app, type, () -> processes.get().resize(app, Map.of(type, Map.of("size", size))));
    return formation(app);
  }

  /** The service has one status for an unknown type and for a value that it rejects. */
  private void ofType(String app, String type, Runnable change) {
    try {
      change.run();
    } catch (InvalidRequestException e) {
      List<DynoType> types = types(app);
      if (!types.isEmpty() && types.stream().noneMatch(known -> known.name().equals(type))) {
        throw CloudException.of(
            ErrorDetails.of(
                    ErrorKind.NOT_FOUND, "heroku-legacy: app " + app + " has no type " + type)
                .withCause(e));
      }
      throw e;
    }
  }

  /** One call per type: the call without a type would end one-off processes too. */
  @Override
  public void restart(String app) {
    byName(app).stream()
        .map(Process::type)
        .filter(type -> !type.equals(ONE_OFF))
        .distinct()
        .forEach(type -> processes.get().restart(app, Form.of("type", type)));
  }

  @Override
  public void restart(String app, String process) {
    Form one = one(process);
    if (type(process).equals(ONE_OFF)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "heroku-legacy: "
              + process
              + " is a one-off process and cannot be restarted; stop it and run its command again");
    }
    processes.get().restart(app, one);
  }

  /** Looks for the type first, because the service accepts any. */
  @Override
  public void restartType(String app, String type) {
    if (type.isBlank()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "heroku-legacy: process type must not be blank");
    }
    if (type.equals(ONE_OFF)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "heroku-legacy: one-off processes cannot be restarted; stop them and run their commands"
              + " again");
    }
    processes.get().restart(app, Form.of("type", getType(app, type).type()));
  }

  @Override
  public void stop(String app, String process) {
    processes.get().stop(app, one(process));
  }

  /** Requires a name: without one the service would apply the operation to every process. */
  private static Form one(String process) {
    if (process.isBlank()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "heroku-legacy: process must not be blank");
    }
    return Form.of("ps", process);
  }

  private List<Process> byName(String app) {
    return processes.get().list(app).stream()
        .map(LegacyProcesses::process)
        .sorted(Comparator.comparing(Process::name))
        .toList();
  }

  /** The words of the service beside those of the neutral states. */
  static ProcessState state(@Nullable String word) {
    if (word == null) {
      // What has no state yet is at its beginning.
      return ProcessState.STARTING;
    }
    return switch (word) {
      case "created" -> ProcessState.STARTING;
      case "running" -> ProcessState.UP;
      default -> ProcessState.of(word);
    };
  }

  private static String type(String process) {
    return process.replaceFirst("\\..*", "");
  }

  private static Process process(io.github.polycloud.heroku.legacy.model.Process process) {
    return new Process(
        process.process(),
        type(process.process()),
        state(process.state()),
        process.state(),
        process.command(),
        process.size(),
        process.transitionedAt());
  }
}
