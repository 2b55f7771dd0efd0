// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A sandbox in a process that outlives this one. */
final class BackgroundSandbox {
  private static final String LOG = "POLYCLOUD_SANDBOX_LOG";

  private BackgroundSandbox() {}

  /**
   * Starts the process and prints what it prints first. Its errors are in a file, which is named.
   *
   * @param main the main class of this program
   * @param arguments the arguments of this command
   * @return the exit status
   */
  static int start(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("polycloud-sandbox-", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command(main, arguments)).redirectError(log.toFile());
    builder.environment().put(LOG, log.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    if (line == null) {
      int status = process.waitFor();
      System.err.print(Files.readString(log));
      Files.delete(log);
      return status == 0 ? ExitStatus.FAILURE : status;
    }
    System.err.print(Files.readString(log));
    System.err.println("log: " + log);
    System.out.println(line);
    // All lines of --env but the first; the last one has the id of the process.
    while (line.startsWith("export ") && !line.startsWith("export " + SandboxAccess.PROCESS)) {
      line = String.valueOf(out.readLine());
      System.out.println(line);
    }
    return 0;
  }

  /** Deletes the log file of this process, if it has one and nothing is in it. */
  static void deleteEmptyLog() {
    String log = CommandEnvironment.variable(LOG);
    try {
      if (log != null && Files.size(Path.of(log)) == 0) {
        Files.delete(Path.of(log));
      }
    } catch (IOException e) {
      // It is deleted already.
    }
  }

  private static List<String> command(Class<?> main, List<String> arguments) {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> !argument.matches("-agentlib.*|-XX:ArchiveClassesAtExit.*"))
        .forEach(java::add);
    java.add("-cp");
    java.add(System.getProperty("java.class.path"));
    java.add(main.getName());
    arguments.stream().filter(argument -> !argument.equals("--background")).forEach(java::add);
    // Ctrl-C and the end of the terminal are for the programs that use the sandbox. A JVM leaves
    // signals alone that were ignored when it started.
    List<String> command =
        new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\""));
    command.add("polycloud-sandbox");
    command.addAll(java);
    return command;
  }
}
