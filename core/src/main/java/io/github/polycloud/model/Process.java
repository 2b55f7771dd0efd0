// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running process of an app.
 *
 * @param name type and number, for example {@code web.1}
 * @param type the process type
 * @param state the state
 * @param providerState the provider's word for the state; null if it has none
 * @param command the command line
 * @param size the provider's name of the size
 * @param stateSince time of the last state change
 * @since 0.1.0
 */
public record Process(
    String name,
    String type,
    ProcessState state,
    @Nullable String providerState,
    @Sensitive @Nullable String command,
    @Nullable String size,
    @Nullable Instant stateSince) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
