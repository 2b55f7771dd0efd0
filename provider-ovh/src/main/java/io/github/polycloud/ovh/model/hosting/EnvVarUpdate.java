// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * Update of an environment variable. {@link #toString} omits the value.
 *
 * @param value the value
 * @since 0.1.0
 */
public record EnvVarUpdate(@Sensitive String value) {
  /** Rejects null components. */
  public EnvVarUpdate {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
