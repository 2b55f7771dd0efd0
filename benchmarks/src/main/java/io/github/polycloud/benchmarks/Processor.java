// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a process runs. The system may place client and server on the same processor or on
 * different ones, and keeps to it: waking a thread on another processor more than doubles the
 * processor time of a call, and by how much varies with the load of the host of a virtual machine.
 */
enum Processor {
  /** The one of client and server. */
  MEASURED(1),
  /** Left to the system. */
  ANY(-1);

  private static final boolean CAN_PIN = canPin();

  private final int number;

  Processor(int number) {
    this.number = number;
  }

  /** Returns the command that runs a Java program there. */
  List<String> java(Path home) {
    List<String> command = new ArrayList<>(prefix());
    command.add(home.resolve("bin/java").toString());
    if (command.size() > 1) {
      // Otherwise a JVM that sees one processor selects another collector.
      command.add("-XX:ActiveProcessorCount=" + Runtime.getRuntime().availableProcessors());
    }
    return command;
  }

  /** Moves the threads of this process there; those that it starts afterwards stay there too. */
  void pin() throws IOException, InterruptedException {
    if (CAN_PIN) {
      int status =
          new ProcessBuilder(
                  "taskset", "-a", "-p", "-c", "" + number, "" + ProcessHandle.current().pid())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start()
              .waitFor();
      if (status != 0) {
        throw new IOException("taskset failed");
      }
    }
  }

  /** Returns what precedes a command. */
  List<String> prefix() {
    return this == ANY || !CAN_PIN ? List.of() : List.of("taskset", "-c", "" + number);
  }

  private static boolean canPin() {
    try {
      return new ProcessBuilder("taskset", "-c", "1", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
