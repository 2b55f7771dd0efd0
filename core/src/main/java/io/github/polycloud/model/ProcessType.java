// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an app's formation: quantity and size of the processes of a type.
 *
 * @param type name of the process type, for example {@code web}
 * @param quantity number of processes that should run
 * @param size the provider's name of the size of each process
 * @param command the command line
 * @since 0.1.0
 */
public record ProcessType(
    String type, int quantity, @Nullable String size, @Sensitive @Nullable String command) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
