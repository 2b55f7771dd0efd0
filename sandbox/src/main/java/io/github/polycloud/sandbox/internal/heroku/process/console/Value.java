// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.console;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A Ruby value of one of the supported types; null is {@code nil}. */
record Value(@Nullable Object held) {

  private static final int LONGEST_TEXT = 1 << 16;
  private static final int LARGEST_BITS = 1 << 16;

  static final Value NIL = new Value(null);

  String shown() {
    return held == null ? "" : held.toString();
  }

  String inspected() {
    if (held == null) {
      return "nil";
    }
    return held instanceof String text
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
        : held.toString();
  }

  /** Rejects what repeated doubling makes of a short value. */
  private Value bounded() throws RubyError {
    boolean large =
        held instanceof String text && text.length() > LONGEST_TEXT
            || held instanceof BigInteger number && number.bitLength() > LARGEST_BITS;
    if (large) {
      throw RubyError.of("NoMemoryError", "failed to allocate memory");
    }
    return this;
  }

  Value combined(char operator, Value other) throws RubyError {
    if (held instanceof BigInteger left && other.held instanceof BigInteger right) {
      return new Value(calculated(left, operator, right)).bounded();
    }
    if (held instanceof String left && operator == '+' && other.held instanceof String right) {
      return new Value(left + right).bounded();
    }
    if (held instanceof BigInteger || held instanceof String && operator == '+') {
      throw RubyError.of("TypeError", "can't convert " + other.type() + " into " + type());
    }
    throw RubyError.of(
        "NoMethodError", "undefined method `" + operator + "' for " + inspected() + ":" + type());
  }

  private static BigInteger calculated(BigInteger left, char operator, BigInteger right)
      throws RubyError {
    return switch (operator) {
      case '+' -> left.add(right);
      case '-' -> left.subtract(right);
      case '*' -> left.multiply(right);
      default -> floorDivided(left, right);
    };
  }

  /** Ruby rounds towards negative infinity, Java towards zero. */
  private static BigInteger floorDivided(BigInteger left, BigInteger right) throws RubyError {
    if (right.signum() == 0) {
      throw RubyError.of("ZeroDivisionError", "divided by 0");
    }
    BigInteger[] parts = left.divideAndRemainder(right);
    boolean below = parts[1].signum() != 0 && parts[1].signum() != right.signum();
    return below ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private String type() {
    if (held == null) {
      return "NilClass";
    }
    if (held instanceof Boolean flag) {
      return flag ? "TrueClass" : "FalseClass";
    }
    return held instanceof String ? "String" : "Fixnum";
  }
}
