// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonRootName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A collaborator of an app.
 *
 * @param email email address
 * @param access {@code edit} or {@code view}; null where the service has only one kind of access
 * @since 0.1.0
 */
@JsonRootName("collaborator")
public record Collaborator(String email, @Nullable String access) {
  /** Requires {@code email}. */
  public Collaborator {
    Objects.requireNonNull(email, "email");
  }
}
