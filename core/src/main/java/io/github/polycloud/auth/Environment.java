package io.github.polycloud.auth;

import io.github.polycloud.redaction.Sensitive;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

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
 * @param homeDirectory the user's home directory
 * @param workingDirectory the working directory
 * @param systemConfigDirectory the directory of system-wide configuration
 * @since 0.1.0
 */
public record Environment(
    @Sensitive Map<String, String> variables,
    Path homeDirectory,
    Path workingDirectory,
    Path systemConfigDirectory) {

  /** Copies the variables. */
  public Environment {
    Objects.requireNonNull(variables, "variables");
    Objects.requireNonNull(homeDirectory, "homeDirectory");
    Objects.requireNonNull(workingDirectory, "workingDirectory");
    Objects.requireNonNull(systemConfigDirectory, "systemConfigDirectory");
    variables = Map.copyOf(variables);
  }

  /**
   * Returns the environment of this process, with {@code /etc} as the system-wide directory. The
   * home directory is the one of the variable {@code HOME}, otherwise the one that the JVM reports.
   */
  public static Environment system() {
    Map<String, String> variables = System.getenv();
    return new Environment(
        variables,
        homeDirectory(variables, System.getProperty("user.home", "/")),
        Path.of("").toAbsolutePath(),
        Path.of("/etc"));
  }

  /** Returns an environment with these variables and without files. */
  public static Environment of(Map<String, String> variables) {
    Objects.requireNonNull(variables, "variables");
    Path nonexistent = Path.of("/nonexistent");
    return new Environment(variables, nonexistent, nonexistent, nonexistent);
  }

  /** The JVM asks the user database, in which the user of a container is often missing. */
  static Path homeDirectory(Map<String, String> variables, String fallback) {
    String home = variables.getOrDefault("HOME", "");
    return Path.of(home.isBlank() ? fallback : home);
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
