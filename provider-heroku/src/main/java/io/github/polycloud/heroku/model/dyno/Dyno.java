package io.github.polycloud.heroku.model.dyno;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dyno.
 *
 * @param id unique id, a UUID
 * @param name type and number: {@code web.1}
 * @param type the process type, or {@code run}
 * @param state what it does
 * @param command what it runs
 * @param size its size as a word
 * @param release the release it runs
 * @param app the app it belongs to
 * @param attachUrl where its terminal is; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when its state last changed
 */
public record Dyno(
    String id,
    String name,
    String type,
    @Nullable DynoState state,
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

  /**
   * The release a dyno runs.
   *
   * @param id unique id, a UUID
   * @param version number of the release in its app
   */
  public record Release(String id, long version) {}
}
