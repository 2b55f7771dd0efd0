// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A one-off process that was started.
 *
 * @param name name of the process, for example {@code run.1234}
 * @param command the command line
 * @param state state when it was started
 * @param providerState the provider's word for the state; null if it has none
 * @since 0.1.0
 */
public record OneOffProcess(
    String name, @Sensitive String command, ProcessState state, @Nullable String providerState) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
