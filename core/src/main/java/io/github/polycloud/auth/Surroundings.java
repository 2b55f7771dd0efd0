package io.github.polycloud.auth;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the credential chain may see of the world around the program. Tests give their own.
 *
 * @param environment environment variables; an empty value counts as not set
 * @param home the user's home folder
 * @param directory the working directory
 * @param system the folder of system-wide configuration
 */
public record Surroundings(
    Map<String, String> environment, Path home, Path directory, Path system) {

  /** Keeps a copy of the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The surroundings of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("user.home", "/")),
        Path.of("").toAbsolutePath(),
        Path.of("/etc"));
  }

  /** The variables only, and folders that hold nothing; for tests and closed worlds. */
  public static Surroundings ofEnvironment(Map<String, String> environment) {
    Path nowhere = Path.of("/nonexistent");
    return new Surroundings(environment, nowhere, nowhere, nowhere);
  }

  @Override
  public String toString() {
    return "Surroundings[home=" + home + ", directory=" + directory + ", system=" + system + "]";
  }
}
