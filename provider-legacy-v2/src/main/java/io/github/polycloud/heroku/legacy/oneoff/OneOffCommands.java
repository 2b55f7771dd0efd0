// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.oneoff;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.common.terminal.AttachedProcess;
import io.github.polycloud.heroku.common.terminal.ProcessTypeCommand;
import io.github.polycloud.heroku.legacy.api.Processes;
import io.github.polycloud.heroku.legacy.api.Rake;
import io.github.polycloud.heroku.legacy.internal.protocol.UnsupportedOperation;
import io.github.polycloud.heroku.legacy.model.DynoType;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.Process;
import io.github.polycloud.http.Operation;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.OneOffResult;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs one-off commands with {@code /apps/{app}/ps}, and rake tasks with their own endpoint.
 *
 * <pre>{@code
 * legacy.oneOffs().run("shop", OneOffCommand.of("bin/check-stock"), System.out::print);
 * legacy.oneOffs().rake("shop", "db:migrate", System.out::print);
 * }</pre>
 *
 * <p>Thread-safe.
 *
 * @since 0.1.0
 */
public final class OneOffCommands {
  private static final Operation RUN = Operation.of("POST", "/apps/{app}/ps");

  private final HttpEngine engine;
  private final Supplier<Processes> processes;
  private final Supplier<Rake> rake;

  /**
   * Creates the flow; sends nothing. Applications call {@code HerokuLegacy.oneOffs()}.
   *
   * @param engine the engine of the connection
   * @param processes the operations on processes, created on first use
   * @param rake the operations that run rake tasks, created on first use
   */
  public OneOffCommands(HttpEngine engine, Supplier<Processes> processes, Supplier<Rake> rake) {
    this.engine = Objects.requireNonNull(engine, "engine");
    this.processes = Objects.requireNonNull(processes, "processes");
    this.rake = Objects.requireNonNull(rake, "rake");
  }

  /**
   * Runs a command and waits until it has completed. A first word that is a process type runs the
   * entry of the Procfile; the process types are read first if it may be one.
   *
   * @param app the name of the app
   * @param command the command with its options
   * @param output receives the output as it arrives, on the calling thread; an exception that it
   *     throws ends the call
   * @return the complete output and the exit status
   * @throws CloudException of kind {@code UNSUPPORTED}, before anything is sent, if the command has
   *     a time to live; {@code NOT_FOUND} if the app does not exist; {@code TIMEOUT} if the process
   *     does not start within two minutes, in which case it is stopped; {@code NETWORK} if the
   *     connection to it is lost, and {@code CANCELLED} if the thread is interrupted or the cloud
   *     is closed; it may then still be running
   */
  public OneOffResult run(String app, OneOffCommand command, Consumer<? super String> output) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(output, "output");
    requireNoTimeToLive(command);
    String line = ProcessTypeCommand.wrap(command.command().strip(), () -> entries(app));
    Form form = form(command, line);
    Process process = processes.get().run(app, form.and("attach", "true"));
    return new AttachedProcess(
            engine,
            RUN,
            process.process(),
            process.rendezvousUrl(),
            () -> stop(app, process.process()))
        .awaitResult(output);
  }

  /**
   * Starts a command and returns immediately. Its output is written to the log of the app.
   *
   * @param app the name of the app
   * @param command the command with its options
   * @throws CloudException of kind {@code UNSUPPORTED}, before anything is sent, if the command has
   *     a time to live; {@code NOT_FOUND} if the app does not exist
   */
  public Process start(String app, OneOffCommand command) {
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(command, "command");
    requireNoTimeToLive(command);
    return processes.get().run(app, form(command, command.command().strip()));
  }

  /**
   * Runs a rake task and waits until it has completed. Where the service has no endpoint for rake
   * tasks any more, it is run as an ordinary command.
   *
   * @param app the name of the app
   * @param task the task with its arguments, without {@code rake}
   * @param output receives the output: as it arrives if the task runs as an ordinary command,
   *     otherwise in one piece at the end
   * @return the complete output; the endpoint reports no exit status, an ordinary command has one
   * @throws CloudException of kind {@code INVALID_REQUEST} if the task is blank, {@code CONFLICT}
   *     with the code {@code crashed} if it failed, {@code NOT_FOUND} if the app does not exist
   */
  public OneOffResult rake(String app, String task, Consumer<? super String> output) {
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(output, "output");
    if (task.isBlank()) {
      throw CloudException.of(ErrorKind.INVALID_REQUEST, "rake task must not be blank");
    }
    String text;
    try {
      text = rake.get().run(app, task.strip());
    } catch (CloudException e) {
      if (UnsupportedOperation.isLikely(e)) {
        return run(app, OneOffCommand.of("rake " + task.strip()), output);
      }
      throw e;
    }
    output.accept(text);
    return new OneOffResult(text, OptionalInt.empty());
  }

  /** Requires a name: without one the service would stop every process of the app. */
  private void stop(String app, String process) {
    if (process.isBlank()) {
      throw CloudException.of(
          ErrorKind.UNEXPECTED_RESPONSE, "the service returned no name for the process");
    }
    processes.get().stop(app, Form.of("ps", process));
  }

  private Map<String, String> entries(String app) {
    Map<String, String> entries = new HashMap<>();
    for (DynoType type : processes.get().types(app)) {
      entries.put(type.name(), Objects.requireNonNullElse(type.command(), ""));
    }
    return entries;
  }

  private static void requireNoTimeToLive(OneOffCommand command) {
    if (command.timeToLive() != null) {
      throw CloudException.of(
          ErrorKind.UNSUPPORTED,
          "heroku-legacy does not limit the time of a one-off process; omit the time to live");
    }
  }

  private static Form form(OneOffCommand command, String line) {
    Form form = Form.of("command", line);
    if (command.size() != null) {
      form = form.and("size", command.size());
    }
    for (Map.Entry<String, String> variable : command.environment().entrySet()) {
      form = form.and("ps_env[" + variable.getKey() + "]", variable.getValue());
    }
    return form;
  }
}
