// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.runabove;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;

/**
 * The console of an instance. Its URL needs no login, so {@link #toString} omits it.
 *
 * @param url its URL
 * @since 0.1.0
 */
public record RunAboveConsole(@Sensitive String url) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
