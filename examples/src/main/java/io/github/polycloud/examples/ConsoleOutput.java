// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Output of the examples: plain lines, and a progress bar on terminals. */
final class ConsoleOutput {
  private ConsoleOutput() {}

  static void title(PrintStream out, String text) {
    out.println();
    out.println("== " + text);
  }

  static void line(PrintStream out, String format, @Nullable Object... values) {
    out.printf("   " + format + "%n", values);
  }

  /** Shows the progress of a task. */
  interface Bar {
    void at(long done, long total);
  }

  /** Runs a task with a progress bar on standard error, if that is a terminal. */
  static <T> T watched(String what, Function<Bar, T> work) {
    if (!isTerminal()) {
      return work.apply((done, total) -> {});
    }
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("   " + what)
            .setStyle(ProgressBarStyle.ASCII)
            .clearDisplayOnFinish()
            .build()) {
      return work.apply(
          (done, total) -> {
            bar.maxHint(total);
            bar.stepTo(done);
          });
    }
  }

  static boolean isTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      // Since Java 22 System.console() is not null even if output is redirected; isTerminal()
      // tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
