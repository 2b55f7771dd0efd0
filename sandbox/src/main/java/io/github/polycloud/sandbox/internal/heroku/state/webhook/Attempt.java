// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt of a delivery: its response status, or the error. */
public record Attempt(
    UUID id,
    @Nullable Integer code,
    @Nullable String errorClass,
    Instant createdAt,
    Instant updatedAt)
    implements Serializable {

  public boolean succeeded() {
    return code != null && code >= 200 && code < 300;
  }
}
