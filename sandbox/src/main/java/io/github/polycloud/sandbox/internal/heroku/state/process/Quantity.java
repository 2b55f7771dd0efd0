package io.github.polycloud.sandbox.internal.heroku.state.process;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;

/** How many dynos a process type shall have: a number of them, or a step from the present one. */
public record Quantity(int number, boolean step) {

  public static Quantity exactly(int number) {
    return new Quantity(number, false);
  }

  /** A sign makes it a step; that is how command lines have always sent "two more". */
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
