// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit code to redeem.
 *
 * @param code1 first part of the code
 * @param code2 second part of the code
 * @since 0.1.0
 */
public record NewCredit(@Sensitive @Nullable String code1, @Sensitive @Nullable String code2) {
  /** Creates a request from the two parts of a code. */
  public static NewCredit ofCode(String code1, String code2) {
    Objects.requireNonNull(code1, "code1");
    Objects.requireNonNull(code2, "code2");
    return new NewCredit(code1, code2);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
