// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Elapsed and processor time of a whole process with its children, as {@code bash} counts them. */
final class ProcessCost {
  private ProcessCost() {}

  /** Runs a command, whose output is discarded; its status must be 0. */
  static Cost of(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(
            List.of(
                "bash",
                "-c",
                "TIMEFORMAT='%3R %3U %3S'; { time \"$@\" >/dev/null 2>&3; } 3>&2 2>&1; exit $?",
                "timed"));
    timed.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(timed);
    builder.environment().putAll(environment);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed");
    }
    String[] seconds = printed.strip().split(" ");
    double cpu = Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]);
    return new Cost(cpu * 1e6, Double.parseDouble(seconds[0]) * 1e6, 0);
  }
}
