// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.shell;

import java.util.ArrayList;
import java.util.List;

/** A parsed command line: commands and groups with the operators between them. */
record Script(List<Link> links) {

  private static final int DEEPEST = 32;

  /** A step and the operator before it; {@code ;} for the first one. */
  record Link(String operator, Step step) {}

  sealed interface Step permits Command, Group {}

  /** A program and its arguments before expansion. */
  record Command(List<String> words) implements Step {}

  /** A script in parentheses; {@code exit} leaves only the group. */
  record Group(Script script) implements Step {}

  static Script parse(String line) throws SyntaxError {
    Parser parser = new Parser(Token.split(line));
    Script script = parser.script(0);
    if (parser.at < parser.tokens.size()) {
      throw SyntaxError.near(parser.tokens.get(parser.at).text());
    }
    return script;
  }

  private static final class Parser {

    private final List<Token> tokens;
    private int at;

    private Parser(List<Token> tokens) {
      this.tokens = tokens;
    }

    private Script script(int depth) throws SyntaxError {
      List<Link> links = new ArrayList<>();
      String operator = ";";
      while (!ended()) {
        links.add(new Link(operator, step(depth)));
        if (ended()) {
          break;
        }
        operator = tokens.get(at++).text();
        if (operator.equals("(") || ended() && !operator.equals(";")) {
          throw SyntaxError.near(operator);
        }
        while (operator.equals(";") && at < tokens.size() && isOperator(";")) {
          at++;
        }
      }
      return new Script(links);
    }

    private Step step(int depth) throws SyntaxError {
      if (!isOperator("(")) {
        return command();
      }
      if (depth == DEEPEST) {
        throw SyntaxError.near("(");
      }
      at++;
      Script inner = script(depth + 1);
      if (at == tokens.size()) {
        throw SyntaxError.unclosed(')');
      }
      at++;
      return new Group(inner);
    }

    private Command command() throws SyntaxError {
      List<String> words = new ArrayList<>();
      while (at < tokens.size() && !tokens.get(at).operator()) {
        words.add(tokens.get(at++).text());
      }
      if (words.isEmpty()) {
        throw SyntaxError.near(tokens.get(at).text());
      }
      return new Command(words);
    }

    private boolean ended() {
      return at == tokens.size() || isOperator(")");
    }

    private boolean isOperator(String text) {
      Token token = tokens.get(at);
      return token.operator() && token.text().equals(text);
    }
  }
}
