// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to register an OCI image. Null fields are omitted.
 *
 * @param baseImageName name of the base image
 * @param baseTopLayer digest of the top layer of the base image
 * @param commit commit it was built from
 * @param commitDescription description of the commit
 * @param imageRepo repository of the image
 * @param digest content digest
 * @param stack name or id of the stack it runs on
 * @param processTypes commands by process type
 * @param buildpacks buildpacks that built it
 * @param architecture target CPU architecture
 * @since 0.1.0
 */
public record NewOciImage(
    @Nullable String baseImageName,
    @Nullable String baseTopLayer,
    @Nullable String commit,
    @Nullable String commitDescription,
    @Nullable String imageRepo,
    @Nullable String digest,
    @Nullable String stack,
    @Nullable Map<String, OciProcessType> processTypes,
    @Nullable List<OciBuildpack> buildpacks,
    @Nullable String architecture) {
  /** Copies the elements, which must not be null. */
  public NewOciImage {
    processTypes = processTypes == null ? null : Elements.copyOf("processTypes", processTypes);
    buildpacks = buildpacks == null ? null : Elements.copyOf("buildpacks", buildpacks);
  }

  /** Creates an empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link NewOciImage}. */
  public static final class Builder {
    private @Nullable String baseImageName;
    private @Nullable String baseTopLayer;
    private @Nullable String commit;
    private @Nullable String commitDescription;
    private @Nullable String imageRepo;
    private @Nullable String digest;
    private @Nullable String stack;
    private @Nullable Map<String, OciProcessType> processTypes;
    private @Nullable List<OciBuildpack> buildpacks;
    private @Nullable String architecture;

    private Builder() {}

    /** Sets the name of the base image. */
    public Builder baseImageName(String baseImageName) {
      this.baseImageName = Objects.requireNonNull(baseImageName, "baseImageName");
      return this;
    }

    /** Sets the digest of the top layer of the base image. */
    public Builder baseTopLayer(String baseTopLayer) {
      this.baseTopLayer = Objects.requireNonNull(baseTopLayer, "baseTopLayer");
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

    /** Sets the repository of the image. */
    public Builder imageRepo(String imageRepo) {
      this.imageRepo = Objects.requireNonNull(imageRepo, "imageRepo");
      return this;
    }

    /** Sets the content digest. */
    public Builder digest(String digest) {
      this.digest = Objects.requireNonNull(digest, "digest");
      return this;
    }

    /** Sets the name or id of the stack it runs on. */
    public Builder stack(String stack) {
      this.stack = Objects.requireNonNull(stack, "stack");
      return this;
    }

    /** Sets the commands by process type. */
    public Builder processTypes(Map<String, OciProcessType> processTypes) {
      this.processTypes = Elements.copyOf("processTypes", processTypes);
      return this;
    }

    /** Sets the buildpacks that built it. */
    public Builder buildpacks(OciBuildpack... buildpacks) {
      this.buildpacks = Elements.listOf("buildpacks", buildpacks);
      return this;
    }

    /** Sets the target CPU architecture. */
    public Builder architecture(String architecture) {
      this.architecture = Objects.requireNonNull(architecture, "architecture");
      return this;
    }

    /** Builds the {@link NewOciImage}. */
    public NewOciImage build() {
      return new NewOciImage(
          baseImageName,
          baseTopLayer,
          commit,
          commitDescription,
          imageRepo,
          digest,
          stack,
          processTypes,
          buildpacks,
          architecture);
    }
  }
}
