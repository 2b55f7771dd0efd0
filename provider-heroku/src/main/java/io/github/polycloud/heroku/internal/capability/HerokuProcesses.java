// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.internal.protocol.DynoName;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Processes, implemented with the formation and dynos. Restarting all dynos of an app ends its
 * one-off dynos, so the formation is restarted type by type.
 */
public final class HerokuProcesses implements Processes {
  /** Dynos of these types run a command once; the platform starts {@code release} ones. */
  private static final Set<String> ONE_OFF_TYPES = Set.of("run", "release");

  private static final String GET_DYNO = "GET /apps/{app}/dynos/{dyno}";

  private final Supplier<Dynos> dynos;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuProcesses(Supplier<Dynos> dynos) {
    this.dynos = dynos;
  }

  @Override
  public List<ProcessType> formation(String app) {
    return dynos.get().formation(app).stream()
        .map(formation -> type(formation, "GET /apps/{app}/formation"))
        .sorted(Comparator.comparing(ProcessType::type))
        .toList();
  }

  @Override
  public ProcessType getType(String app, String type) {
    return type(dynos.get().formation(app, type), "GET /apps/{app}/formation/{type}");
  }

  @Override
  public Paged<Process> list(String app) {
    return Sorted.by(
        Process::name, dynos.get().list(app).map(dyno -> process(dyno, "GET /apps/{app}/dynos")));
  }

  @Override
  public Process get(String app, String process) {
    return process(dynos.get().get(app, process), GET_DYNO);
  }

  @Override
  public List<ProcessType> scale(String app, Map<String, Integer> quantities) {
    return update(
        app,
        Elements.requireNonNull("quantities", quantities).entrySet().stream()
            .map(entry -> FormationUpdate.quantity(entry.getKey(), entry.getValue()))
            .toList());
  }

  @Override
  public List<ProcessType> resize(String app, String type, String size) {
    return update(app, List.of(FormationUpdate.size(type, size)));
  }

  @Override
  public void restart(String app) {
    for (ProcessType type : formation(app)) {
      if (type.quantity() > 0) {
        dynos.get().restartType(app, type.type());
      }
    }
  }

  @Override
  public void restart(String app, String process) {
    requireFormation(DynoName.parse(process).map(DynoName::type).orElse(process), process);
    Dyno dyno = dynos.get().get(app, process);
    String name = Required.field(dyno.name(), GET_DYNO, "name");
    requireFormation(Required.field(dyno.type(), GET_DYNO, "type"), name);
    dynos.get().restart(app, name);
  }

  @Override
  public void restartType(String app, String type) {
    requireFormation(type, "type " + type);
    // The service may accept a type that the formation does not have.
    dynos.get().restartType(app, getType(app, type).type());
  }

  @Override
  public void stop(String app, String process) {
    dynos.get().stop(app, process);
  }

  private List<ProcessType> update(String app, List<FormationUpdate> updates) {
    dynos.get().updateFormation(app, new FormationBatch(updates));
    // The response contains only changed process types; the contract requires the complete
    // formation.
    return formation(app);
  }

  private static void requireFormation(String type, String name) {
    if (ONE_OFF_TYPES.contains(type)) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST,
          "heroku: "
              + name
              + " is a one-off process, which cannot be restarted; call processes().stop, then"
              + " oneOffs().start or run with its command");
    }
  }

  private static ProcessType type(Formation formation, String operation) {
    return new ProcessType(
        Required.field(formation.type(), operation, "type"),
        formation.quantity(),
        formation.dynoSize() == null ? formation.size() : formation.dynoSize().name(),
        formation.command());
  }

  private static Process process(Dyno dyno, String operation) {
    return new Process(
        Required.field(dyno.name(), operation, "name"),
        Required.field(dyno.type(), operation, "type"),
        state(dyno),
        providerState(dyno),
        dyno.command(),
        dyno.size(),
        dyno.updatedAt());
  }

  static ProcessState state(Dyno dyno) {
    String state = providerState(dyno);
    if (state == null) {
      // What has no state yet is at its beginning.
      return ProcessState.STARTING;
    }
    return switch (state) {
      case "restarting" -> ProcessState.STARTING;
      case "complete", "terminated" -> ProcessState.DOWN;
      default -> ProcessState.of(state);
    };
  }

  static @Nullable String providerState(Dyno dyno) {
    return dyno.state() == null ? null : dyno.state().name();
  }
}
