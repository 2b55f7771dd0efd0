package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.terminal.AttachedProcess;
import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import io.github.polycloud.heroku.legacy.api.Processes;
import io.github.polycloud.heroku.legacy.api.Rake;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.model.ProcessState;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One-off commands implemented with {@code /apps/{app}/ps}; rake with its own endpoint. */
public final class LegacyOneOffs implements OneOffs {
  private static final Operation RUN = Operation.of("POST", "/apps/{app}/ps");

  private final Supplier<Rake> rake;
  private final Supplier<Processes> processes;
  private final HttpEngine engine;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyOneOffs(Supplier<Rake> rake, Supplier<Processes> processes, HttpEngine engine) {
    this.rake = rake;
    this.processes = processes;
    this.engine = engine;
  }

  @Override
  public OneOffResult run(String app, String command) {
    return attached(app, checked("command", command));
  }

  /**
   * The rake endpoint reports no exit status; where it was removed, rake runs as an ordinary
   * command.
   */
  @Override
  public OneOffResult rake(String app, String task) {
    String checked = checked("rake task", task);
    try {
      return new OneOffResult(rake.get().run(app, checked), OptionalInt.empty());
    } catch (CloudException e) {
      if (UnsupportedOperation.isLikely(e)) {
        return attached(app, "rake " + checked);
      }
      throw e;
    }
  }

  @Override
  public OneOffProcess start(String app, String command) {
    var process = processes.get().run(app, Form.of("command", checked("command", command)));
    return new OneOffProcess(
        process.process(),
        process.command() == null ? command : process.command(),
        ProcessState.of(process.state() == null ? "unknown" : process.state()));
  }

  private OneOffResult attached(String app, String command) {
    var process =
        processes
            .get()
            .run(
                app,
                Form.of("command", ExitStatusParser.wrapCommand(command)).and("attach", "true"));
    return new AttachedProcess(engine, RUN, process.process(), process.rendezvousUrl())
        .awaitResult();
  }

  private static String checked(String what, String command) {
    if (command.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, what + " must not be blank");
    }
    return command.strip();
  }
}
