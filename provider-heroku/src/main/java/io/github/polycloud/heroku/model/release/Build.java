package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source on its way to something that runs.
 *
 * @param id unique id, a UUID
 * @param status how far it is
 * @param sourceBlob its source
 * @param buildpacks what builds it, in order
 * @param stack stack it is built for
 * @param generation generation of the platform it is built for
 * @param slug what came of it; id only
 * @param release the release that came of it; id only
 * @param app the app it belongs to; id only
 * @param user who started it
 * @param outputStreamUrl where it prints; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
    @Nullable String outputStreamUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "Build[" + id + ", " + status + ", " + stack + "]";
  }
}
