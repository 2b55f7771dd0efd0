package io.github.polycloud.heroku.model.account;

import org.jspecify.annotations.Nullable;

/**
 * A code that is worth money.
 *
 * @param code1 its first part
 * @param code2 its second part
 */
public record NewCredit(@Nullable String code1, @Nullable String code2) {
  /** The code by its two parts. */
  public static NewCredit ofCode(String code1, String code2) {
    return new NewCredit(code1, code2);
  }

  @Override
  public String toString() {
    return "NewCredit[****]";
  }
}
