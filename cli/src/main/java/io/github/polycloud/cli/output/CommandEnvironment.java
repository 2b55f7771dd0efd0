// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import io.github.polycloud.auth.Environment;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The environment in which the command runs: that of this process, unless another program runs the
 * command. Like the standard streams there is one for the whole JVM, so that all threads of a
 * command have the same.
 */
public final class CommandEnvironment {
  private static volatile @Nullable Environment replacement;

  private CommandEnvironment() {}

  /** Returns the variables and directories. */
  public static Environment get() {
    Environment replaced = replacement;
    return replaced == null ? Environment.system() : replaced;
  }

  /** Returns the value of a variable, null if it is not set. */
  public static @Nullable String variable(String name) {
    Environment replaced = replacement;
    return replaced == null ? System.getenv(name) : replaced.variables().get(name);
  }

  /**
   * Returns a file that was named in an argument, which may be relative to the working directory.
   */
  public static Path file(Path named) {
    Environment replaced = replacement;
    return replaced == null ? named : replaced.workingDirectory().resolve(named);
  }

  /** Uses another environment than that of this process; null for that of this process again. */
  public static void replace(@Nullable Environment environment) {
    replacement = environment;
  }

  /** Returns whether another program runs the command. */
  static boolean isReplaced() {
    return replacement != null;
  }
}
