package io.github.polycloud.heroku.model.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build to start.
 *
 * @param sourceBlob its source
 * @param buildpacks what builds it, in order; null takes those of the app
 */
public record NewBuild(SourceBlob sourceBlob, @Nullable List<Buildpack> buildpacks) {
  /** A build by the buildpacks of the app. */
  public static NewBuild of(SourceBlob sourceBlob) {
    return new NewBuild(sourceBlob, null);
  }

  /** A build by these buildpacks. */
  public static NewBuild of(SourceBlob sourceBlob, Buildpack... buildpacks) {
    return new NewBuild(sourceBlob, List.of(buildpacks));
  }
}
