package io.github.polycloud.legacy.internal;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.HerokuLegacy;
import io.github.polycloud.model.OneOff;
import io.github.polycloud.model.OneOffResult;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.ops.OneOffs;
import java.util.OptionalInt;

/** One-off commands: rake by its own endpoint, others detached. */
public final class LegacyOneOffs implements OneOffs {
  private final HerokuLegacy legacy;

  /** On this client. */
  public LegacyOneOffs(HerokuLegacy legacy) {
    this.legacy = legacy;
  }

  /** Runs rake tasks, whose output comes with the answer; their exit status does not. */
  @Override
  public OneOffResult run(String app, String command) {
    String[] words = checked(command).split("\\s+", 2);
    if (!words[0].equals("rake")) {
      throw new CloudException(
          ErrorKind.UNSUPPORTED,
          "heroku-legacy waits for rake tasks only; start other commands, and read the log");
    }
    if (words.length == 1) {
      throw new CloudException(
          ErrorKind.INVALID_REQUEST, "a rake task has a name: rake db:migrate");
    }
    return new OneOffResult(legacy.rake().run(app, words[1]), OptionalInt.empty());
  }

  @Override
  public OneOff start(String app, String command) {
    var process = legacy.processes().run(app, Form.of("command", checked(command)));
    return new OneOff(
        process.process(),
        process.command() == null ? command : process.command(),
        new ProcessState(process.state() == null ? "unknown" : process.state()));
  }

  private static String checked(String command) {
    if (command.isBlank()) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a command must not be blank");
    }
    return command.strip();
  }
}
