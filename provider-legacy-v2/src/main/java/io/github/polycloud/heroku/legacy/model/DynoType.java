// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A process type of an app.
 *
 * @param name the name in the Procfile
 * @param command the command line
 * @param quantity number of processes that should run
 * @since 0.1.0
 */
public record DynoType(String name, @Sensitive @Nullable String command, int quantity) {
  /** Requires {@code name}. */
  public DynoType {
    Objects.requireNonNull(name, "name");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
