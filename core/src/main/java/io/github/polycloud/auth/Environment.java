// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.Sensitive;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Environment variables and directories visible to the credential chain; replaceable in tests.
 * Immutable.
 *
 * <pre>{@code
 * Environment environment = Environment.of(Map.of("HEROKU_API_KEY", token));
 * Cloud cloud = Clouds.builder("heroku").environment(environment).connect();
 * }</pre>
 *
 * @param variables environment variables; an empty value counts as not set
 * @param homeDirectory the user's home directory, absolute and normalized; one without files if the
 *     given one was not absolute: such a path would be in the working directory, where others may
 *     have written its files
 * @param workingDirectory the working directory, absolute and normalized
 * @param systemConfigDirectory the directory of system-wide configuration, absolute and normalized
 * @since 0.1.0
 */
public record Environment(
    @Sensitive Map<String, String> variables,
    Path homeDirectory,
    Path workingDirectory,
    Path systemConfigDirectory) {

  private static final Path NONEXISTENT = Path.of("/nonexistent").toAbsolutePath();

  /** Copies the variables, and normalizes the directories. */
  public Environment {
    variables = Elements.copyOf("variables", variables);
    Objects.requireNonNull(homeDirectory, "homeDirectory");
    Objects.requireNonNull(workingDirectory, "workingDirectory");
    Objects.requireNonNull(systemConfigDirectory, "systemConfigDirectory");
    homeDirectory = homeDirectory.isAbsolute() ? homeDirectory.normalize() : NONEXISTENT;
    workingDirectory = workingDirectory.toAbsolutePath().normalize();
    systemConfigDirectory = systemConfigDirectory.toAbsolutePath().normalize();
  }

  /**
   * Returns the environment of this process, with {@code /etc} as the system-wide directory. The
   * home directory is the one of the variable {@code HOME}, otherwise the one that the JVM reports;
   * a relative path counts as not set.
   */
  public static Environment system() {
    Map<String, String> variables = System.getenv();
    return new Environment(
        variables,
        homeDirectory(variables, System.getProperty("user.home", "")),
        Path.of("").toAbsolutePath(),
        Path.of("/etc"));
  }

  /** Returns an environment with these variables and without files. */
  public static Environment of(Map<String, String> variables) {
    return new Environment(variables, NONEXISTENT, NONEXISTENT, NONEXISTENT);
  }

  /**
   * The JVM asks the user database, in which the user of a container is often missing; it then
   * reports a question mark.
   */
  static Path homeDirectory(Map<String, String> variables, String fallback) {
    return Stream.of(variables.getOrDefault("HOME", ""), fallback)
        .filter(home -> new File(home).isAbsolute())
        .findFirst()
        .map(Path::of)
        .orElse(NONEXISTENT);
  }

  @Override
  public String toString() {
    return "Environment[home="
        + homeDirectory
        + ", directory="
        + workingDirectory
        + ", system="
        + systemConfigDirectory
        + "]";
  }
}
