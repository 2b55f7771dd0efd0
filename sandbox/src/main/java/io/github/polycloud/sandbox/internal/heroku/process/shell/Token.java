// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.util.ArrayList;
import java.util.List;

/** A token of a command line; words keep their quotes until expansion. */
record Token(String text, boolean operator) {

  static List<Token> split(String line) throws SyntaxError {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '#') {
        int end = line.indexOf('\n', at);
        at = end < 0 ? line.length() : end;
      } else if (c == '\n') {
        tokens.add(new Token(";", true));
        at++;
      } else if (Character.isWhitespace(c)) {
        at++;
      } else if (isOperator(c)) {
        String operator = operator(line, at);
        tokens.add(new Token(operator, true));
        at += operator.length();
      } else {
        int end = endOfWord(line, at);
        tokens.add(new Token(line.substring(at, end), false));
        at = end;
      }
    }
    return tokens;
  }

  private static String operator(String line, int at) throws SyntaxError {
    char c = line.charAt(at);
    boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == c;
    return switch (c) {
      case ';', '(', ')' -> String.valueOf(c);
      case '&', '|' -> {
        if (!doubled) {
          throw SyntaxError.notHere(c == '|' ? "a pipe" : "a background job");
        }
        yield line.substring(at, at + 2);
      }
      default -> throw SyntaxError.notHere("a redirection");
    };
  }

  private static int endOfWord(String line, int start) throws SyntaxError {
    int at = start;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isWhitespace(c) || isOperator(c)) {
        return at;
      }
      if (c == '\\') {
        at++;
      } else if (c == '\'' || c == '"') {
        at = endOfQuote(line, at);
      }
      at++;
    }
    return line.length();
  }

  private static int endOfQuote(String line, int start) throws SyntaxError {
    char quote = line.charAt(start);
    for (int at = start + 1; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == quote) {
        return at;
      }
      if (c == '\\' && quote == '"') {
        at++;
      }
    }
    throw SyntaxError.unclosed(quote);
  }

  private static boolean isOperator(char c) {
    return ";&|()<>".indexOf(c) >= 0;
  }
}
