package io.github.polycloud.examples;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How the examples show things: plain lines, and a progress bar where somebody watches. */
final class ConsoleOutput {
  private ConsoleOutput() {}

  static void title(PrintStream out, String text) {
    out.println();
    out.println("== " + text);
  }

  static void line(PrintStream out, String format, @Nullable Object... values) {
    out.println("   " + String.format(format, values));
  }

  /** Shows how far some work is. */
  interface Bar {
    void at(long done, long total);
  }

  /** A bar on standard error while the work runs, if that is a terminal. */
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
      // Since Java 22 there is a console even where output goes to a file; it can be asked.
      return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
