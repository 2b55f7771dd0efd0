package io.github.polycloud.heroku.internal.capability;

import io.github.polycloud.capability.Processes;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Processes, implemented with the formation and dynos. */
public final class HerokuProcesses implements Processes {
  private final Supplier<Dynos> dynos;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public HerokuProcesses(Supplier<Dynos> dynos) {
    this.dynos = dynos;
  }

  @Override
  public List<ProcessType> formation(String app) {
    return dynos.get().formation(app).map(HerokuProcesses::type).toList();
  }

  @Override
  public Paged<Process> list(String app) {
    return dynos.get().list(app).map(HerokuProcesses::process);
  }

  @Override
  public List<ProcessType> scale(String app, Map<String, Integer> quantities) {
    return update(
        app,
        quantities.entrySet().stream()
            .map(entry -> FormationUpdate.quantity(entry.getKey(), entry.getValue()))
            .toList());
  }

  @Override
  public List<ProcessType> resize(String app, String type, String size) {
    return update(app, List.of(FormationUpdate.size(type, size)));
  }

  @Override
  public void restart(String app) {
    dynos.get().restartAll(app);
  }

  @Override
  public void restart(String app, String process) {
    dynos.get().restart(app, process);
  }

  @Override
  public void restartType(String app, String type) {
    dynos.get().restartType(app, type);
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

  private static ProcessType type(Formation formation) {
    return new ProcessType(
        formation.type(),
        formation.quantity(),
        formation.dynoSize() == null ? formation.size() : formation.dynoSize().name(),
        formation.command());
  }

  private static Process process(Dyno dyno) {
    return new Process(
        dyno.name(),
        dyno.type(),
        ProcessState.of(dyno.state() == null ? "unknown" : dyno.state().name()),
        dyno.state() == null ? null : dyno.state().name(),
        dyno.command(),
        dyno.size(),
        dyno.updatedAt());
  }
}
