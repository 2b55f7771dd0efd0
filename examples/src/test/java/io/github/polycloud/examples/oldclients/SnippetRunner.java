// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Runs the named methods of a class, each on state of its own; prints the errors of all. */
final class SnippetRunner {
  private SnippetRunner() {}

  /** Expects the name of the class and the names of its methods. */
  public static void main(String[] args) throws ReflectiveOperationException {
    Constructor<?> snippets =
        Class.forName(SnippetRunner.class.getPackageName() + "." + args[0])
            .getDeclaredConstructor();
    int failed = 0;
    for (int i = 1; i < args.length; i++) {
      try {
        snippets.getDeclaringClass().getDeclaredMethod(args[i]).invoke(snippets.newInstance());
      } catch (InvocationTargetException e) {
        failed++;
        System.err.println(args[i] + " failed:");
        e.getCause().printStackTrace();
      }
    }
    System.exit(failed);
  }
}
