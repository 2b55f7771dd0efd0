package io.github.polycloud.auth;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the credential chain may see of the world around the program. Tests give their own.
 *
 * @param variables environment variables; an empty value counts as not set
 * @param homeDirectory the user's home folder
 * @param workingDirectory the working directory
 * @param systemConfigDirectory the folder of system-wide configuration
 */
public record Environment(
    Map<String, String> variables,
    Path homeDirectory,
    Path workingDirectory,
    Path systemConfigDirectory) {

  /** Keeps a copy of the environment. */
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The surroundings of this process. */
  public static Environment system() {
    return new Environment(
        System.getenv(),
        Path.of(System.getProperty("user.home", "/")),
        Path.of("").toAbsolutePath(),
        Path.of("/etc"));
  }

  /** The variables only, and folders that hold nothing; for tests and closed worlds. */
  public static Environment of(Map<String, String> environment) {
    Path nowhere = Path.of("/nonexistent");
    return new Environment(environment, nowhere, nowhere, nowhere);
  }

  @Override
  public String toString() {
    return "Surroundings[home="
        + homeDirectory
        + ", directory="
        + workingDirectory
        + ", system="
        + systemConfigDirectory
        + "]";
  }
}
