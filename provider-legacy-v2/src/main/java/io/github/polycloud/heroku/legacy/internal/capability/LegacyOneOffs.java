// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.internal.capability;

import io.github.polycloud.capability.OneOffs;
import io.github.polycloud.heroku.legacy.oneoff.OneOffCommands;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One-off commands implemented with {@code /apps/{app}/ps}. */
public final class LegacyOneOffs implements OneOffs {
  private final Supplier<OneOffCommands> commands;

  /** Creates an adapter backed by the given client, which is created on first use. */
  public LegacyOneOffs(Supplier<OneOffCommands> commands) {
    this.commands = commands;
  }

  @Override
  public OneOffResult run(String app, OneOffCommand command, Consumer<? super String> output) {
    return commands.get().run(app, command, output);
  }

  @Override
  public OneOffProcess start(String app, OneOffCommand command) {
    var process = commands.get().start(app, command);
    return new OneOffProcess(
        process.process(),
        process.command() == null ? command.command() : process.command(),
        LegacyProcesses.state(process.state()),
        process.state());
  }
}
