// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A command to run in the environment of an app.
 *
 * <pre>{@code
 * OneOffCommand migration =
 *     OneOffCommand.of("bin/migrate").withSize("standard-2x").withTimeToLive(Duration.ofHours(1));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param command the command line
 * @param size the provider's name of the size of the process; null for its default
 * @param environment additional environment variables
 * @param timeToLive time after which the provider stops the process; null for its default
 * @since 0.1.0
 */
public record OneOffCommand(
    @Sensitive String command,
    @Nullable String size,
    @Sensitive Map<String, String> environment,
    @Nullable Duration timeToLive) {
  /**
   * Validates the components.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if the command is blank, an environment
   *     variable has no name or value, or the time to live is shorter than a second
   */
  public OneOffCommand {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(environment, "environment");
    if (command.isBlank()) {
      throw invalid("the command must not be blank");
    }
    if (timeToLive != null && timeToLive.toSeconds() < 1) {
      throw invalid("the time to live must be at least 1 s, was " + timeToLive);
    }
    environment.forEach(OneOffCommand::requireVariable);
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }

  /** Returns a command with the provider's defaults. */
  public static OneOffCommand of(String command) {
    return new OneOffCommand(command, null, Map.of(), null);
  }

  /** Returns a copy with another size, as the provider names it. */
  public OneOffCommand withSize(String newSize) {
    Objects.requireNonNull(newSize, "newSize");
    return new OneOffCommand(command, newSize, environment, timeToLive);
  }

  /** Returns a copy with these additional environment variables. */
  public OneOffCommand withEnvironment(Map<String, String> variables) {
    Objects.requireNonNull(variables, "variables");
    return new OneOffCommand(command, size, variables, timeToLive);
  }

  /** Returns a copy with one more environment variable. */
  public OneOffCommand withEnvironment(String name, String value) {
    Map<String, String> variables = new HashMap<>(environment);
    variables.put(name, value);
    return withEnvironment(variables);
  }

  /** Returns a copy that the provider stops after this time, at least a second. */
  public OneOffCommand withTimeToLive(Duration newTimeToLive) {
    Objects.requireNonNull(newTimeToLive, "newTimeToLive");
    return new OneOffCommand(command, size, environment, newTimeToLive);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  private static void requireVariable(String name, String value) {
    if (name == null || name.isBlank()) {
      throw invalid("the name of an environment variable must not be null or blank");
    }
    if (value == null) {
      throw invalid("the value of environment variable " + name + " must not be null");
    }
  }

  private static CloudException invalid(String message) {
    return CloudException.of(ErrorKind.INVALID_REQUEST, message);
  }
}
