// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lexeme of Ruby. */
record Lexeme(Kind kind, String text) {

  private static final Pattern PATTERN =
      Pattern.compile("(\\d+)|\"([^\"]*)\"|'([^']*)'|([A-Za-z_]\\w*)|([-+*/()\\[\\]=])");

  enum Kind {
    NUMBER,
    TEXT,
    NAME,
    SYMBOL,
    END
  }

  /** The lexemes of a line, followed by an end marker. */
  static List<Lexeme> of(String line) throws RubyError {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher matcher = PATTERN.matcher(line);
    int at = 0;
    while (at < line.length()) {
      if (line.charAt(at) == ' ') {
        at++;
      } else if (matcher.region(at, line.length()).lookingAt()) {
        lexemes.add(of(matcher));
        at = matcher.end();
      } else {
        throw RubyError.of("SyntaxError", "compile error");
      }
    }
    lexemes.add(new Lexeme(Kind.END, ""));
    return lexemes;
  }

  boolean is(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  private static Lexeme of(Matcher matcher) {
    if (matcher.group(1) != null) {
      return new Lexeme(Kind.NUMBER, matcher.group());
    }
    if (matcher.group(4) != null) {
      return new Lexeme(Kind.NAME, matcher.group());
    }
    if (matcher.group(5) != null) {
      return new Lexeme(Kind.SYMBOL, matcher.group());
    }
    return new Lexeme(Kind.TEXT, matcher.group().substring(1, matcher.group().length() - 1));
  }
}
