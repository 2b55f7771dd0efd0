package io.github.polycloud.examples;

import java.io.BufferedReader;
import java.io.File;
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
  private String main = Main.class.getName();
  private String classes = "";
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

  /** Another program than the examples, compiled to this folder. */
  Program main(String name, Path folder) {
    main = name;
    classes = folder + File.pathSeparator;
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
    Process process = command(args).start();
    // Whatever a failed test leaves behind ends with the tests.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  Ended run(String... args) throws IOException, InterruptedException {
    // Through files, since reading a pipe of a program that hangs would hang as well.
    Path in = Files.writeString(Files.createTempFile(directory, "in", ".txt"), input);
    Path out = Files.createTempFile(directory, "out", ".txt");
    Path err = Files.createTempFile(directory, "err", ".txt");
    Process process =
        command(args)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new IllegalStateException("it never ended: " + Files.readString(err));
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private ProcessBuilder command(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.home=" + directory));
    if (modular) {
      command.addAll(List.of("-p", withoutTests(), "-m", "io.github.polycloud.examples/" + main));
    } else {
      command.addAll(List.of("-cp", classes + withoutTests(), main));
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
        .removeIf(name -> name.matches("(?i)(HEROKU|OVH)_.*|.*_proxy|SSL_CERT_FILE|NETRC"));
    builder.environment().putAll(environment);
    return builder;
  }

  static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private static String withoutTests() {
    return String.join(
        File.pathSeparator,
        Arrays.stream(CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList());
  }
}
