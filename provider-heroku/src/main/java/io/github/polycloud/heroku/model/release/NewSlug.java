// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.internal.arguments.Elements;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a slug. Its archive is uploaded afterwards to the URL in the response.
 *
 * @param processTypes commands by process type
 * @param buildpackProvidedDescription description by its buildpack
 * @param checksum checksum of the archive: {@code SHA256:} and the hexadecimal digest
 * @param commit commit it was built from
 * @param commitDescription description of the commit
 * @param stack name or id of the stack it runs on
 * @since 0.1.0
 */
public record NewSlug(
    Map<String, String> processTypes,
    @Nullable String buildpackProvidedDescription,
    @Nullable String checksum,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable String stack) {
  /** Copies the elements, which must not be null. */
  public NewSlug {
    processTypes = Elements.copyOf("processTypes", processTypes);
  }

  /** Starts a request for a slug with these commands by process type. */
  public static Builder builder(Map<String, String> processTypes) {
    return new Builder(Elements.copyOf("processTypes", processTypes));
  }

  /** A builder of {@link NewSlug}. */
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

    /** Sets the description by its buildpack. */
    public Builder buildpackProvidedDescription(String buildpackProvidedDescription) {
      this.buildpackProvidedDescription =
          Objects.requireNonNull(buildpackProvidedDescription, "buildpackProvidedDescription");
      return this;
    }

    /** Sets the checksum of the archive: {@code SHA256:} and the hexadecimal digest. */
    public Builder checksum(String checksum) {
      this.checksum = Objects.requireNonNull(checksum, "checksum");
      return this;
    }

    /** Sets the commit it was built from. */
    public Builder commit(String commit) {
      this.commit = Objects.requireNonNull(commit, "commit");
      return this;
    }

    /** Sets the description of the commit. */
    public Builder commitDescription(String commitDescription) {
      this.commitDescription = Objects.requireNonNull(commitDescription, "commitDescription");
      return this;
    }

    /** Sets the name or id of the stack it runs on. */
    public Builder stack(String stack) {
      this.stack = Objects.requireNonNull(stack, "stack");
      return this;
    }

    /** Builds the {@link NewSlug}. */
    public NewSlug build() {
      return new NewSlug(
          processTypes, buildpackProvidedDescription, checksum, commit, commitDescription, stack);
    }
  }
}
