// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.OptionalInt;

/**
 * The result of a one-off command.
 *
 * @param output combined standard output and standard error; if it has millions of characters, a
 *     provider may return its end only, after a line that says how many are missing
 * @param exitStatus exit status; empty if the provider does not report it, which does not mean 0
 * @since 0.1.0
 */
public record OneOffResult(@Sensitive String output, OptionalInt exitStatus) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
