// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A process type of an OCI image.
 *
 * @param name the process type
 * @param displayCmd the command for display
 * @param command the command
 * @param workingDir working directory
 * @param isDefault whether it is the default process type
 * @since 0.1.0
 */
public record OciProcessType(
    @Nullable String name,
    @Nullable String displayCmd,
    @Sensitive @Nullable String command,
    @Nullable String workingDir,
    @JsonProperty("default") @Nullable Boolean isDefault) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
