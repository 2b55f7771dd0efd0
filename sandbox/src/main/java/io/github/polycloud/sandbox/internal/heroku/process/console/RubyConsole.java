// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

import java.util.HashMap;
import java.util.Map;

/** A console that keeps its local variables from line to line. */
public final class RubyConsole {

  private static final int LONGEST = 4096;

  private final Map<String, Value> locals = new HashMap<>();
  private final Map<String, String> environment;

  public RubyConsole(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Evaluates lines and returns their output and the value of the last one. */
  public String evaluate(String code) throws RubyError {
    if (code.length() > LONGEST) {
      throw RubyError.of("SyntaxError", "compile error");
    }
    StringBuilder printed = new StringBuilder();
    Value value = Value.NIL;
    for (String line : code.split("\n")) {
      if (!line.isBlank()) {
        value = new Expression(line.strip(), locals, environment, printed).evaluate();
      }
    }
    return printed + "=> " + value.inspected();
  }
}
