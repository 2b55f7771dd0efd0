// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an app: its code, config vars and add-on plans.
 *
 * @param outputUrl the URL of the release phase output, null without one
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
    Instant updatedAt)
    implements Serializable {

  /** The name in the legacy API, such as {@code v12}. */
  public String name() {
    return "v" + version;
  }

  /** The slug, null for an image and for releases without code. */
  public @Nullable UUID slug() {
    return code != null && code.isSlug() ? code.id() : null;
  }

  Release settled(Progress end, Instant now) {
    return new Release(
        id, version, description, code, userEmail, config, addOns, end, outputUrl, createdAt, now);
  }

  /** Omits the config vars. */
  @Override
  public String toString() {
    return "Release[id=%s, version=%d, status=%s]".formatted(id, version, status);
  }
}
