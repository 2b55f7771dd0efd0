// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

import io.github.polycloud.sandbox.internal.heroku.process.console.Lexeme.Kind;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * One line of Ruby: a value, an arithmetic expression, an assignment, {@code ENV}, {@code puts} or
 * {@code exit}.
 */
final class Expression {

  private final List<Lexeme> lexemes;
  private final Map<String, Value> locals;
  private final Map<String, String> environment;
  private final StringBuilder printed;
  private int at;

  Expression(
      String line,
      Map<String, Value> locals,
      Map<String, String> environment,
      StringBuilder printed)
      throws RubyError {
    this.lexemes = Lexeme.of(line);
    this.locals = locals;
    this.environment = environment;
    this.printed = printed;
  }

  Value evaluate() throws RubyError {
    Value value = statement();
    if (next().kind() != Kind.END) {
      throw syntax();
    }
    return value;
  }

  private Value statement() throws RubyError {
    Lexeme first = next();
    if (first.kind() != Kind.NAME) {
      return sum();
    }
    switch (first.text()) {
      case "puts" -> {
        printed.append(argument("")).append('\n');
        return Value.NIL;
      }
      case "raise" -> throw RubyError.of("RuntimeError", argument("unhandled exception"));
      case "exit", "abort" -> throw RubyError.exit();
      default -> {
        return lexemes.get(at + 1).is("=") ? assignment(first.text()) : sum();
      }
    }
  }

  private String argument(String otherwise) throws RubyError {
    at++;
    return next().kind() == Kind.END ? otherwise : sum().shown();
  }

  private Value assignment(String name) throws RubyError {
    at += 2;
    Value value = sum();
    locals.put(name, value);
    return value;
  }

  private Value sum() throws RubyError {
    Value value = product();
    while (next().is("+") || next().is("-")) {
      value = value.combined(take().text().charAt(0), product());
    }
    return value;
  }

  private Value product() throws RubyError {
    Value value = operand();
    while (next().is("*") || next().is("/")) {
      value = value.combined(take().text().charAt(0), operand());
    }
    return value;
  }

  private Value operand() throws RubyError {
    Lexeme lexeme = take();
    return switch (lexeme.kind()) {
      case NUMBER -> new Value(new BigInteger(lexeme.text()));
      case TEXT -> new Value(lexeme.text());
      case NAME -> named(lexeme.text());
      case SYMBOL -> grouped(lexeme);
      case END -> throw syntax();
    };
  }

  private Value grouped(Lexeme symbol) throws RubyError {
    if (symbol.is("-")) {
      return new Value(BigInteger.ZERO).combined('-', operand());
    }
    if (!symbol.is("(")) {
      throw syntax();
    }
    Value inner = sum();
    expect(")");
    return inner;
  }

  private Value named(String name) throws RubyError {
    return switch (name) {
      case "nil" -> Value.NIL;
      case "true", "false" -> new Value(Boolean.valueOf(name));
      case "ENV" -> variable();
      default -> local(name);
    };
  }

  private Value variable() throws RubyError {
    expect("[");
    String name = sum().shown();
    expect("]");
    return new Value(environment.get(name));
  }

  private Value local(String name) throws RubyError {
    Value local = locals.get(name);
    if (local == null) {
      throw RubyError.of(
          "NameError", "undefined local variable or method `" + name + "' for main:Object");
    }
    return local;
  }

  private void expect(String symbol) throws RubyError {
    if (!take().is(symbol)) {
      throw syntax();
    }
  }

  private Lexeme next() {
    return lexemes.get(at);
  }

  /** Stays at the end once it is reached. */
  private Lexeme take() {
    Lexeme lexeme = next();
    if (lexeme.kind() != Kind.END) {
      at++;
    }
    return lexeme;
  }

  private static RubyError syntax() {
    return RubyError.of("SyntaxError", "compile error");
  }
}
