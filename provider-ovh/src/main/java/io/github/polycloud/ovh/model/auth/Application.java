// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * An application registered for the API. {@link #toString} omits its key.
 *
 * @param applicationId its id
 * @param applicationKey the application key
 * @param name its name
 * @param description its description
 * @param status its status
 * @since 0.1.0
 */
public record Application(
    @Nullable Long applicationId,
    @Sensitive String applicationKey,
    String name,
    String description,
    ApplicationStatus status) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
