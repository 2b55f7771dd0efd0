// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Runs the command with a home directory of its own and without the credentials of the user who
 * runs the tests: in the JVM of the test, since most of the time of a process is its start, or in a
 * process of its own where the process is the subject.
 *
 * <pre>{@code
 * Run.Result result = Run.in(folder).on(sandbox).args("apps", "-o", "json");
 * }</pre>
 */
public final class Run {
  /** What gives a process a pseudo terminal; of util-linux. */
  public static final Path TERMINAL = Path.of("/usr/bin/script");

  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final long TIMEOUT_SECONDS = 60;
  private static final String FOREIGN =
      "(?i)(HEROKU|OVH|POLYCLOUD|XDG)_.*|.*_proxy|SSL_CERT_FILE|NETRC|NO_COLOR|TERM|BROWSER"
          + "|JDK_JAVA_OPTIONS|JAVA_TOOL_OPTIONS";

  private final Path home;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<String> properties = new ArrayList<>();
  private String input = "";
  private boolean onTerminal;
  private boolean inProcess;

  private Run(Path home) {
    this.home = home;
  }

  /** The result of a command that has ended. */
  public record Result(int status, String out, String err) {
    /** Returns the lines of standard output. */
    public List<String> lines() {
      return out.lines().toList();
    }
  }

  /** Runs in a directory that is also the home directory. */
  public static Run in(Path directory) {
    return new Run(directory);
  }

  /** Sets an environment variable. */
  public Run env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Passes URLs, credentials and the certificate of a sandbox in environment variables. */
  public Run on(Sandbox sandbox) {
    onHeroku(sandbox);
    return onOvh(sandbox);
  }

  /** Passes what belongs to Heroku only. */
  public Run onHeroku(Sandbox sandbox) {
    env("HEROKU_API_URL", sandbox.heroku().url());
    env("HEROKU_API_KEY", sandbox.heroku().token());
    return env("SSL_CERT_FILE", sandbox.heroku().caCertificate().toString());
  }

  /** Passes what belongs to OVH only. */
  public Run onOvh(Sandbox sandbox) {
    env("OVH_ENDPOINT", sandbox.ovh().url());
    env("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey());
    env("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret());
    return env("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey());
  }

  /** Sets the text of standard input, which is empty by default. */
  public Run input(String text) {
    input = text;
    return this;
  }

  /** Runs in a process of its own. */
  public Run inProcess() {
    inProcess = true;
    return this;
  }

  /**
   * Runs in a process of its own on a pseudo terminal: standard input, output and error are one, so
   * that errors are part of the output. The input is typed. Passes what the launcher finds out
   * about the terminal.
   */
  public Run onTerminal(int columns) {
    inProcess = true;
    onTerminal = true;
    properties.add("-Dpolycloud.terminal=out,err");
    properties.add("-Dpolycloud.columns=" + columns);
    environment.putIfAbsent("TERM", "xterm-256color");
    return this;
  }

  /** Runs the command until it has ended, at most {@value #TIMEOUT_SECONDS} seconds. */
  public Result args(String... args) throws IOException, InterruptedException {
    return inProcess ? process(args) : inThisJvm(args);
  }

  private Result inThisJvm(String... args) throws InterruptedException {
    Environment given = new Environment(variables(), home, home, Path.of("/etc"));
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    FutureTask<Integer> command = new FutureTask<>(() -> Polycloud.run(given, in, out, err, args));
    Thread thread = new Thread(command, "polycloud");
    thread.setDaemon(true);
    thread.start();
    try {
      int status = command.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return new Result(
          status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new IllegalStateException("the command did not end in time: " + out + err, e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the command did not return a status", e.getCause());
    }
  }

  private Result process(String... args) throws IOException, InterruptedException {
    // Files instead of pipes: reading the pipe of a hanging program would hang as well.
    Path in = Files.writeString(Files.createTempFile("in", ".txt"), input);
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          builder(args)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        end(process);
        throw new IllegalStateException(
            "the process did not end in time: " + Files.readString(out) + Files.readString(err));
      }
      return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
    }
  }

  /** Starts the command with pipes; the caller ends it. */
  public Process start(String... args) throws IOException {
    Process process = builder(args).start();
    // Processes that a failed test leaves running end with the test JVM.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return process;
  }

  /** Returns what a process writes to standard output. */
  public static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Returns the process builder, for redirections. */
  public ProcessBuilder builder(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
    command.add("-Duser.home=" + home);
    command.addAll(properties);
    command.addAll(List.of("-cp", withoutTests(), Polycloud.class.getName()));
    command.addAll(Arrays.asList(args));
    if (onTerminal) {
      String line = command.stream().map(Run::quoted).collect(Collectors.joining(" "));
      // A build in the background ignores SIGINT, and its child processes would as well.
      String interruptible = "exec env --default-signal=INT " + line;
      // Without an echo, what is typed is no part of the output.
      command =
          List.of(TERMINAL.toString(), "-q", "-e", "-E", "never", "-c", interruptible, "/dev/null");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables());
    return builder;
  }

  private Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeIf(name -> name.matches(FOREIGN));
    variables.put("HOME", home.toString());
    // What it shows depends on how busy the machine is.
    variables.put("POLYCLOUD_PROGRESS", "off");
    variables.putAll(environment);
    return variables;
  }

  private static String quoted(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }

  private static String withoutTests() {
    return Arrays.stream(CLASS_PATH.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
