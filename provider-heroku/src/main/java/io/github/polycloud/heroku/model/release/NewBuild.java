// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.release;

import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to start a build.
 *
 * @param sourceBlob its source archive
 * @param buildpacks buildpacks in their order; null for those of the app
 * @since 0.1.0
 */
public record NewBuild(SourceBlob sourceBlob, @Nullable List<Buildpack> buildpacks) {
  /** Rejects null components. */
  public NewBuild {
    buildpacks = buildpacks == null ? null : Elements.copyOf("buildpacks", buildpacks);
    Objects.requireNonNull(sourceBlob, "sourceBlob");
  }

  /** Creates a build with the buildpacks of the app. */
  public static NewBuild of(SourceBlob sourceBlob) {
    Objects.requireNonNull(sourceBlob, "sourceBlob");
    return new NewBuild(sourceBlob, null);
  }

  /** Creates a build with these buildpacks. */
  public static NewBuild of(SourceBlob sourceBlob, Buildpack... buildpacks) {
    Objects.requireNonNull(sourceBlob, "sourceBlob");
    return new NewBuild(sourceBlob, Elements.listOf("buildpacks", buildpacks));
  }
}
