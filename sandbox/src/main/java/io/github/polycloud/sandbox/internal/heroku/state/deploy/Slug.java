// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.storage.Blob;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compiled code.
 *
 * @param blob its archive; null for slugs that exist from the start
 */
public record Slug(
    UUID id,
    Map<String, String> processTypes,
    @Nullable String checksum,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable String buildpackDescription,
    Stack stack,
    @Nullable Blob blob,
    Instant createdAt)
    implements Serializable {

  static Slug of(Artifact seeded, App app) {
    return new Slug(
        seeded.id(),
        seeded.processTypes(),
        null,
        null,
        null,
        null,
        app.stack(),
        null,
        app.createdAt());
  }

  /** The size in bytes, null before the upload. */
  public @Nullable Integer size() {
    byte[] content = blob == null ? null : blob.content();
    return content == null ? null : content.length;
  }

  public Artifact artifact() {
    return Artifact.slug(id, processTypes);
  }
}
