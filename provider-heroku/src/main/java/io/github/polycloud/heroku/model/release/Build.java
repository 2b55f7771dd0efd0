// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build: the compilation of source code into a slug or an image.
 *
 * @param id unique id, a UUID
 * @param status its status
 * @param sourceBlob its source archive
 * @param buildpacks buildpacks in their order
 * @param stack its target stack
 * @param generation its target generation of the platform
 * @param slug the resulting slug; only its id
 * @param release the resulting release; only its id
 * @param app its app; only the id
 * @param user the user who started it
 * @param outputStreamUrl URL of its output; a secret
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Build(
    String id,
    @Nullable BuildStatus status,
    @Nullable SourceBlob sourceBlob,
    @Nullable List<Buildpack> buildpacks,
    @Nullable String stack,
    @Nullable String generation,
    @Nullable Reference slug,
    @Nullable Reference release,
    @Nullable Reference app,
    @Nullable UserReference user,
    @Sensitive @Nullable String outputStreamUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
