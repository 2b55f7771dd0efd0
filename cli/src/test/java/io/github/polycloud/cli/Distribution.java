// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The archive of the build, unpacked, run by shells as users do. */
final class Distribution {
  private static final long TIMEOUT_SECONDS = 120;

  private final Path folder;
  private final Path home;

  private Distribution(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /** Unpacks into a directory whose name has blanks and other characters than those of ASCII. */
  static Distribution unpack(Path parent) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(parent.resolve("my tools é"));
    Process tar =
        new ProcessBuilder(
                "tar", "xzf", System.getProperty("distribution"), "-C", folder.toString())
            .inheritIO()
            .start();
    if (tar.waitFor() != 0) {
      throw new IllegalStateException("cannot unpack the distribution");
    }
    try (var children = Files.list(folder)) {
      return new Distribution(
          children.findFirst().orElseThrow(), Files.createDirectory(parent.resolve("home")));
    }
  }

  Path folder() {
    return folder;
  }

  Path home() {
    return home;
  }

  Path launcher() {
    return folder.resolve("bin/polycloud");
  }

  /** The result of a shell script. */
  record Result(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  /**
   * Runs a script of bash in which {@code polycloud} is the launcher.
   *
   * @param sandbox whose credentials the environment has
   */
  Result bash(Sandbox sandbox, String script) throws IOException, InterruptedException {
    return run(sandbox, List.of("bash", "-c", "polycloud() { \"$LAUNCHER\" \"$@\"; }; " + script));
  }

  /** Runs the launcher on a pseudo terminal of this width. */
  Result terminal(Sandbox sandbox, int columns, String arguments)
      throws IOException, InterruptedException {
    String line = "stty cols " + columns + " rows 40; exec \"$LAUNCHER\" " + arguments;
    return run(sandbox, List.of(Run.TERMINAL.toString(), "-qec", line, "/dev/null"));
  }

  private Result run(Sandbox sandbox, List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // Nothing of the user who runs the tests.
    var path = System.getenv("PATH");
    builder.environment().clear();
    builder.environment().put("PATH", path);
    builder.environment().put("HOME", home.toString());
    builder.environment().put("TERM", "xterm-256color");
    // Its lines depend on how busy the machine is.
    builder.environment().put("POLYCLOUD_PROGRESS", "off");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("LAUNCHER", launcher().toString());
    builder.environment().put("HEROKU_API_URL", sandbox.heroku().url());
    builder.environment().put("HEROKU_API_KEY", sandbox.heroku().token());
    try {
      Process process = builder.start();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException("not ended: " + Files.readString(err));
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
