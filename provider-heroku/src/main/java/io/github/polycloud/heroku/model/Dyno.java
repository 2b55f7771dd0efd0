package io.github.polycloud.heroku.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dyno.
 *
 * @param id unique id, a UUID
 * @param name type and number: {@code web.1}
 * @param type the process type, or {@code run}
 * @param state {@code starting}, {@code up}, {@code idle}, {@code crashed}, {@code down}; an open
 *     set
 * @param command what it runs
 * @param size its size as a word
 * @param release the release it runs; id and version only
 * @param app the app it belongs to
 * @param attachUrl where its terminal is; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Dyno(
    String id,
    String name,
    String type,
    @Nullable String state,
    @Nullable String command,
    @Nullable String size,
    @Nullable Release release,
    @Nullable Reference app,
    @Nullable String attachUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "Dyno[" + name + ", " + state + ", " + size + "]";
  }
}
