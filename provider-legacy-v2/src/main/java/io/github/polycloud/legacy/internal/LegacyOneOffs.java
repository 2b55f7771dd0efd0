package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.terminal.AttachedProcess;
import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import io.github.polycloud.http.CallEngine;
import io.github.polycloud.http.Operation;
import io.github.polycloud.legacy.api.Processes;
import io.github.polycloud.legacy.api.Rake;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.model.OneOff;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.ops.OneOffs;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One-off commands by way of {@code /apps/{app}/ps}, and rake by its own endpoint. */
public final class LegacyOneOffs implements OneOffs {
  private static final Operation RUN = Operation.of("POST", "/apps/{app}/ps");

  private final Supplier<Rake> rake;
  private final Supplier<Processes> processes;
  private final CallEngine engine;

  /** Creates an adapter backed by the given clients, which are created on first use. */
  public LegacyOneOffs(Supplier<Rake> rake, Supplier<Processes> processes, CallEngine engine) {
    this.rake = rake;
    this.processes = processes;
    this.engine = engine;
  }

  @Override
  public OneOffResult run(String app, String command) {
    return attached(app, checked("a command", command));
  }

  /**
   * The endpoint for rake tells no exit status; where it is gone, rake is a command like others.
   */
  @Override
  public OneOffResult rake(String app, String task) {
    String checked = checked("a rake task", task);
    try {
      return new OneOffResult(rake.get().run(app, checked), OptionalInt.empty());
    } catch (CloudException e) {
      if (MissingCall.mayBe(e)) {
        return attached(app, "rake " + checked);
      }
      throw e;
    }
  }

  @Override
  public OneOff start(String app, String command) {
    var process = processes.get().run(app, Form.of("command", checked("a command", command)));
    return new OneOff(
        process.process(),
        process.command() == null ? command : process.command(),
        new ProcessState(process.state() == null ? "unknown" : process.state()));
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
      throw new CloudException(ErrorKind.INVALID_REQUEST, what + " must not be blank");
    }
    return command.strip();
  }
}
