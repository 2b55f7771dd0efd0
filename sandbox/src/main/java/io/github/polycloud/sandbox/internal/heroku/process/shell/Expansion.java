// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Removes quotes and expands the variables of one command. An unquoted variable stays one word. */
final class Expansion {

  private static final int LONGEST = 1 << 20;

  private static final Pattern VARIABLE =
      Pattern.compile("\\$(?:([A-Za-z_]\\w*)|\\{(\\w+)}|(\\?))");

  private final Map<String, String> variables;
  private final int status;
  private long expanded;

  Expansion(Map<String, String> variables, int status) {
    this.variables = variables;
    this.status = status;
  }

  String of(String word) throws SyntaxError {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      if (c == '\'' && !quoted) {
        int end = word.indexOf('\'', at + 1);
        out.append(word, at + 1, end);
        at = end + 1;
      } else if (c == '"') {
        quoted = !quoted;
        at++;
      } else if (c == '\\' && at + 1 < word.length()) {
        at = escaped(word, at, quoted, out);
      } else if (c == '$') {
        at = variable(word, at, out);
      } else if (c == '`') {
        throw SyntaxError.notHere("command substitution");
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  /** Within double quotes a backslash escapes special characters only. */
  private static int escaped(String word, int at, boolean quoted, StringBuilder out) {
    char next = word.charAt(at + 1);
    if (quoted && "$\"\\`".indexOf(next) < 0) {
      out.append('\\');
    }
    out.append(next);
    return at + 2;
  }

  private int variable(String word, int at, StringBuilder out) throws SyntaxError {
    if (word.startsWith("$(", at)) {
      throw SyntaxError.notHere("command substitution");
    }
    Matcher found = VARIABLE.matcher(word).region(at, word.length());
    if (!found.lookingAt()) {
      out.append('$');
      return at + 1;
    }
    String name = found.group(1) == null ? found.group(2) : found.group(1);
    String value = name == null ? String.valueOf(status) : variables.getOrDefault(name, "");
    out.append(value);
    expanded += value.length();
    if (expanded > LONGEST) {
      throw SyntaxError.tooLong();
    }
    return found.end();
  }
}
