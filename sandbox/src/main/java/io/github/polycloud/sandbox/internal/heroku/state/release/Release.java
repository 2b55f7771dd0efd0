package io.github.polycloud.sandbox.internal.heroku.state.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an app: its code, if any, the config vars and the add-on plans of that moment.
 *
 * @param outputUrl where the output of its release phase can be read, null when it has none
 */
public record Release(
    UUID id,
    int version,
    String description,
    @Nullable Artifact code,
    String userEmail,
    Map<String, String> config,
    List<String> addOns,
    Progress status,
    @Nullable String outputUrl,
    Instant createdAt,
    Instant updatedAt) {

  /** Legacy's name of it, such as {@code v12}. */
  public String name() {
    return "v" + version;
  }

  /** The slug it runs, null where it runs an image or nothing. */
  public @Nullable UUID slug() {
    return code != null && code.isSlug() ? code.id() : null;
  }

  Release settled(Progress end, Instant now) {
    return new Release(
        id, version, description, code, userEmail, config, addOns, end, outputUrl, createdAt, now);
  }

  /** Shows no config var. */
  @Override
  public String toString() {
    return "Release[id=%s, version=%d, status=%s]".formatted(id, version, status);
  }
}
