// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;

/** A quantity of dynos: absolute, or relative to the current one. */
public record Quantity(int number, boolean step) {

  public static Quantity exactly(int number) {
    return new Quantity(number, false);
  }

  /** A leading sign makes it relative, such as {@code +2}. */
  public static Quantity parse(String text) {
    if (!text.matches("[+-]?[0-9]{1,4}")) {
      throw HerokuError.invalid("Quantity must be a number, such as 3, +1 or -1.");
    }
    return new Quantity(Integer.parseInt(text), !Character.isDigit(text.charAt(0)));
  }

  int from(int present) {
    return step ? present + number : number;
  }
}
