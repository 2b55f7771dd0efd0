// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An app and its settings. Which of them are present depends on the version of the service.
 *
 * @param id unique id, numeric in 2008 and a string later
 * @param name the name
 * @param owner email address of the owner
 * @param createdAt time of creation
 * @param createStatus {@code complete} once the app is ready; null where creation is synchronous
 * @param stack name of the stack
 * @param webUrl URL at which it is served
 * @param gitUrl URL of its Git repository
 * @param production a setting of 2008
 * @param sharePublic a setting of 2008
 * @param dynos number of web processes
 * @param workers number of background processes
 * @param repoSize size of its repository in bytes
 * @param slugSize size of its slug in bytes
 * @since 0.1.0
 */
@JsonRootName("app")
public record App(
    @Nullable String id,
    String name,
    @JsonAlias({"owner-email", "owner_email"}) @Nullable String owner,
    @JsonDeserialize(using = TimestampDeserializer.class) @Nullable Instant createdAt,
    @Nullable String createStatus,
    @Nullable String stack,
    @Nullable String webUrl,
    @Nullable String gitUrl,
    @Nullable Boolean production,
    @Nullable Boolean sharePublic,
    @Nullable Integer dynos,
    @Nullable Integer workers,
    @Nullable Long repoSize,
    @Nullable Long slugSize) {
  /** Requires {@code name}. */
  public App {
    Objects.requireNonNull(name, "name");
  }
}
