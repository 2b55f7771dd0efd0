package io.github.polycloud.heroku.model.release;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A container image to make known; null leaves it open.
 *
 * @param baseImageName the image it is built upon
 * @param baseTopLayer digest of the top layer of that image
 * @param commit the commit it was made from
 * @param commitDescription what that commit brings
 * @param imageRepo repository that holds it
 * @param digest digest of its content
 * @param stack name or id of the stack it runs on
 * @param processTypes what it runs, by process type
 * @param buildpacks what built it
 * @param architecture CPU architecture it is for
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
  /** An image of which nothing is said, until something is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an image together. */
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

    /** The image it is built upon. */
    public Builder baseImageName(String baseImageName) {
      this.baseImageName = baseImageName;
      return this;
    }

    /** Digest of the top layer of that image. */
    public Builder baseTopLayer(String baseTopLayer) {
      this.baseTopLayer = baseTopLayer;
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

    /** Repository that holds it. */
    public Builder imageRepo(String imageRepo) {
      this.imageRepo = imageRepo;
      return this;
    }

    /** Digest of its content. */
    public Builder digest(String digest) {
      this.digest = digest;
      return this;
    }

    /** Name or id of the stack it runs on. */
    public Builder stack(String stack) {
      this.stack = stack;
      return this;
    }

    /** What it runs, by process type. */
    public Builder processTypes(Map<String, OciProcessType> processTypes) {
      this.processTypes = processTypes;
      return this;
    }

    /** What built it. */
    public Builder buildpacks(OciBuildpack... buildpacks) {
      this.buildpacks = List.of(buildpacks);
      return this;
    }

    /** CPU architecture it is for. */
    public Builder architecture(String architecture) {
      this.architecture = architecture;
      return this;
    }

    /** What was put together. */
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
