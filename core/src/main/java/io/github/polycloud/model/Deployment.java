// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deployment of source code.
 *
 * @param id the provider's id
 * @param status the status
 * @param providerStatus the provider's word for the status; null if it has none
 * @param failureReason one line that says why it failed; null if it has not failed or the provider
 *     does not say
 * @param createdAt time of creation
 * @param releaseId id of the release that it created; null until it has completed
 * @param output build output received so far; empty if none is available
 * @since 0.1.0
 */
public record Deployment(
    String id,
    DeploymentStatus status,
    @Nullable String providerStatus,
    @Nullable String failureReason,
    @Nullable Instant createdAt,
    @Nullable String releaseId,
    @Sensitive String output) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
