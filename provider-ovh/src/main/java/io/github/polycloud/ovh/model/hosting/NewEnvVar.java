// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;

/**
 * An environment variable to create. {@link #toString} omits its value.
 *
 * @param key its name
 * @param type its type
 * @param value its value
 * @since 0.1.0
 */
public record NewEnvVar(String key, EnvVarType type, @Sensitive String value) {
  /** Rejects null components. */
  public NewEnvVar {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
