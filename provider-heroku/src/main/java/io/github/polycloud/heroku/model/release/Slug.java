package io.github.polycloud.heroku.model.release;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Code that is ready to run.
 *
 * @param id unique id, a UUID
 * @param blob where its archive is
 * @param buildpackProvidedDescription what its buildpack says it is
 * @param checksum {@code SHA256:} and the hash of its archive
 * @param commit the commit it was made from
 * @param commitDescription what that commit brings
 * @param processTypes commands by process type
 * @param size bytes of its archive
 * @param stack what it runs on
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 * @param deletedAt when it was deleted
 */
public record Slug(
    String id,
    @Nullable Blob blob,
    @Nullable String buildpackProvidedDescription,
    @Nullable String checksum,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable Map<String, String> processTypes,
    @Nullable Long size,
    @Nullable Reference stack,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable Instant deletedAt) {
  /**
   * Where the archive of a slug is.
   *
   * @param method HTTP method to use, in any case
   * @param url the address, which is a secret
   */
  public record Blob(String method, String url) {
    @Override
    public String toString() {
      return "Blob[" + method + "]";
    }
  }
}
