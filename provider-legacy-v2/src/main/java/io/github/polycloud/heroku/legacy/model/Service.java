// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that runs beside an app, identified by its upid.
 *
 * @param upid id assigned by the service
 * @param command the command line
 * @param state its state, for example {@code up}
 * @since 0.1.0
 */
@JsonRootName("service")
public record Service(String upid, @Sensitive @Nullable String command, @Nullable String state) {
  /** Requires {@code upid}. */
  public Service {
    Objects.requireNonNull(upid, "upid");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
