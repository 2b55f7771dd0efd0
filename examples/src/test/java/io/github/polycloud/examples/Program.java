package io.github.polycloud.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The examples in a process of their own, with an environment that the test chooses. */
final class Program {
  static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  static final Path TERMINAL = Path.of("/usr/bin/script");

  private final Path directory;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private String input = "";
  private boolean modular;
  private boolean watched;

  private Program(Path directory) {
    this.directory = directory;
  }

  /** What came of a run. */
  record Ended(int status, String out, String err) {}

  /** In an empty folder that is also its home. */
  static Program in(Path directory) {
    return new Program(directory);
  }

  Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Program input(String text) {
    input = text;
    return this;
  }

  Program onTheModulePath() {
    modular = true;
    return this;
  }

  /** On a terminal of its own, by the program that Debian has for it; errors are in its output. */
  Program onATerminal() {
    watched = true;
    return this;
  }

  Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.home=" + directory));
    String path = withoutTests();
    if (modular) {
      command.addAll(List.of("-p", path, "-m", "io.github.polycloud.examples/" + main()));
    } else {
      command.addAll(List.of("-cp", path, main()));
    }
    command.addAll(Arrays.asList(args));
    if (watched) {
      String line = command.stream().map(Program::quoted).collect(Collectors.joining(" "));
      command = List.of(TERMINAL.toString(), "-qec", line, "/dev/null");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(HEROKU|OVH)_.*|.*_proxy|SSL_CERT_FILE"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  Ended run(String... args) throws IOException, InterruptedException {
    Path err = Files.createTempFile(directory, "err", ".txt");
    Process process = start(args);
    Thread errors =
        new Thread(
            () -> {
              try {
                Files.write(err, process.getErrorStream().readAllBytes());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    errors.start();
    try (var stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("it never ended");
    }
    errors.join();
    return new Ended(process.exitValue(), out, Files.readString(err));
  }

  static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String main() {
    return Main.class.getName();
  }

  private static String withoutTests() {
    return String.join(
        java.io.File.pathSeparator,
        Arrays.stream(CLASS_PATH.split(java.io.File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList());
  }
}
