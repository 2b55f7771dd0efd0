package io.github.polycloud.auth;

import java.nio.file.Path;
import java.util.Map;

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
    Map<String, String> variables,
    Path homeDirectory,
    Path workingDirectory,
    Path systemConfigDirectory) {

  /** Copies the variables. */
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** Returns the environment of this process, with {@code /etc} as the system-wide directory. */
  public static Environment system() {
    return new Environment(
        System.getenv(),
        Path.of(System.getProperty("user.home", "/")),
        Path.of("").toAbsolutePath(),
        Path.of("/etc"));
  }

  /** Returns an environment with these variables and without files. */
  public static Environment of(Map<String, String> variables) {
    Path nonexistent = Path.of("/nonexistent");
    return new Environment(variables, nonexistent, nonexistent, nonexistent);
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
