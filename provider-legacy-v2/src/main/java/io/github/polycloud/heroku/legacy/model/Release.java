// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A release of an app.
 *
 * @param name {@code v} and a number
 * @param descr description of the change
 * @param user email address of its creator
 * @param commit the deployed commit
 * @param createdAt time of creation
 * @param addons add-ons of the app at that time
 * @since 0.1.0
 */
public record Release(
    String name,
    @Nullable String descr,
    @Nullable String user,
    @Nullable String commit,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant createdAt,
    @Nullable List<String> addons) {
  /** Requires {@code name}. */
  public Release {
    Objects.requireNonNull(name, "name");
  }
}
