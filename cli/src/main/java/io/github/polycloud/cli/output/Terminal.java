// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/**
 * What standard output and standard error are connected to. The launcher tells, by the properties
 * {@code polycloud.terminal} ({@code out}, {@code err} or both) and {@code polycloud.columns},
 * because a JVM cannot ask for each of them; without the launcher the console of the JVM decides.
 */
public final class Terminal {
  private static final int DEFAULT_COLUMNS = 80;
  private static final int MIN_COLUMNS = 20;

  private Terminal() {}

  /** Returns whether standard output is a terminal. */
  public static boolean isOutput() {
    return is("out");
  }

  /** Returns whether standard error is a terminal. */
  public static boolean isError() {
    return is("err");
  }

  /** Returns whether the user can be asked: standard input and standard error are a terminal. */
  public static boolean isInteractive() {
    return System.console() != null && isConsole() && isError();
  }

  /**
   * Asks the user, in one line.
   *
   * @param prompt the question
   * @return the answer, without blanks around it; empty if there is none
   */
  public static String ask(String prompt) {
    StatusLine.hold();
    try {
      String answer = System.console().readLine("%s", prompt);
      return answer == null ? "" : answer.strip();
    } finally {
      StatusLine.release();
    }
  }

  /** Returns the width of the terminal in columns; 80 if it is not known. */
  public static int columns() {
    return Math.max(MIN_COLUMNS, Integer.getInteger("polycloud.columns", DEFAULT_COLUMNS));
  }

  /** Returns whether standard output may have colours and other attributes. */
  public static boolean hasColours() {
    Map<String, String> environment = CommandEnvironment.get().variables();
    return isOutput()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static boolean is(String stream) {
    String told = System.getProperty("polycloud.terminal");
    if (told == null) {
      return !CommandEnvironment.isReplaced() && isConsole();
    }
    return List.of(told.split(",")).contains(stream);
  }

  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22 there is a console even if output is redirected; isTerminal() tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
