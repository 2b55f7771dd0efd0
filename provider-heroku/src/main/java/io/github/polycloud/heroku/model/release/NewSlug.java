package io.github.polycloud.heroku.model.release;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A slug to make; its archive is sent afterwards, to where the answer says.
 *
 * @param processTypes commands by process type
 * @param buildpackProvidedDescription what its buildpack says it is
 * @param checksum {@code SHA256:} and the hash of its archive
 * @param commit the commit it was made from
 * @param commitDescription what that commit brings
 * @param stack name or id of the stack it runs on
 */
public record NewSlug(
    Map<String, String> processTypes,
    @Nullable String buildpackProvidedDescription,
    @Nullable String checksum,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable String stack) {
  /** A slug that runs these commands. */
  public static Builder builder(Map<String, String> processTypes) {
    return new Builder(processTypes);
  }

  /** Puts a slug together. */
  public static final class Builder {
    private final Map<String, String> processTypes;
    private @Nullable String buildpackProvidedDescription;
    private @Nullable String checksum;
    private @Nullable String commit;
    private @Nullable String commitDescription;
    private @Nullable String stack;

    private Builder(Map<String, String> processTypes) {
      this.processTypes = processTypes;
    }

    /** What its buildpack says it is. */
    public Builder buildpackProvidedDescription(String buildpackProvidedDescription) {
      this.buildpackProvidedDescription = buildpackProvidedDescription;
      return this;
    }

    /** {@code SHA256:} and the hash of its archive. */
    public Builder checksum(String checksum) {
      this.checksum = checksum;
      return this;
    }

    /** The commit it was made from. */
    public Builder commit(String commit) {
      this.commit = commit;
      return this;
    }

    /** What that commit brings. */
    public Builder commitDescription(String commitDescription) {
      this.commitDescription = commitDescription;
      return this;
    }

    /** Name or id of the stack it runs on. */
    public Builder stack(String stack) {
      this.stack = stack;
      return this;
    }

    /** What was put together. */
    public NewSlug build() {
      return new NewSlug(
          processTypes, buildpackProvidedDescription, checksum, commit, commitDescription, stack);
    }
  }
}
