package io.github.polycloud.legacy.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonRootName;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An app and its settings. Which of them are there depends on the age of the service.
 *
 * @param id unique id, a number in 2008 and a text later
 * @param name the name
 * @param owner mail address of the owner
 * @param createdAt when it was made
 * @param createStatus {@code complete} once it can be used; null where creation is never delayed
 * @param stack what it runs on
 * @param webUrl where it answers
 * @param gitUrl where its source is pushed to
 * @param production the setting of 2008
 * @param sharePublic the setting of 2008
 * @param dynos how many web processes run
 * @param workers how many background processes run
 * @param repoSize bytes of its repository
 * @param slugSize bytes of its slug
 */
@JsonRootName("app")
public record App(
    @Nullable String id,
    String name,
    @JsonAlias({"owner-email", "owner_email"}) @Nullable String owner,
    @JsonDeserialize(using = LegacyTime.class) @Nullable Instant createdAt,
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
  /** Refuses an app without what it is known by. */
  public App {
    Objects.requireNonNull(name, "name");
  }
}
