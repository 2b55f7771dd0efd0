// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;
import java.util.function.Consumer;

/**
 * Runs one-off commands in the environment of an app.
 *
 * <pre>{@code
 * OneOffResult result = cloud.oneOffs().run("shop", "bin/migrate", System.out::print);
 * System.out.println(result.exitStatus());
 * }</pre>
 *
 * <p>Commands are never retried once the request may have reached the server.
 *
 * @since 0.1.0
 */
public interface OneOffs {
  /**
   * Runs a command and waits until it has completed.
   *
   * @param app the name of the app
   * @param command the command with its options
   * @param output receives the output as it arrives, in pieces of any size, on the calling thread;
   *     an exception that it throws ends the call
   * @return the output, of which only the end if it has millions of characters, and the exit status
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code UNSUPPORTED}
   *     if the provider does not have an option of the command
   */
  OneOffResult run(String app, OneOffCommand command, Consumer<? super String> output);

  /** Like {@link #run(String, OneOffCommand, Consumer)}, but with the provider's defaults. */
  default OneOffResult run(String app, String command, Consumer<? super String> output) {
    return run(app, OneOffCommand.of(command), output);
  }

  /** Like {@link #run(String, OneOffCommand, Consumer)}, but only collects the output. */
  default OneOffResult run(String app, OneOffCommand command) {
    return run(app, command, piece -> {});
  }

  /** Like {@link #run(String, OneOffCommand)}, but with the provider's defaults. */
  default OneOffResult run(String app, String command) {
    return run(app, OneOffCommand.of(command));
  }

  /**
   * Starts a command and returns immediately. Its output is written to the log of the app.
   *
   * @param app the name of the app
   * @param command the command with its options
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist, {@code UNSUPPORTED}
   *     if the provider does not have an option of the command
   */
  OneOffProcess start(String app, OneOffCommand command);

  /** Like {@link #start(String, OneOffCommand)}, but with the provider's defaults. */
  default OneOffProcess start(String app, String command) {
    return start(app, OneOffCommand.of(command));
  }
}
