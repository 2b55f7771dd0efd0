// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable. {@link #toString} omits its value.
 *
 * @param key its name
 * @param type its type
 * @param value its value
 * @param status its status
 * @param taskId id of the task in progress; null if there is none
 * @since 0.1.0
 */
public record EnvVar(
    String key,
    EnvVarType type,
    @Sensitive String value,
    EnvVarStatus status,
    @Nullable Long taskId) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
