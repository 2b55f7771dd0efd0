package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import org.jspecify.annotations.Nullable;

/** How a pipeline makes review apps. */
public record ReviewAppConfig(
    String repo,
    boolean automatic,
    boolean destroyStale,
    int staleDays,
    boolean waitForCi,
    @Nullable String baseName,
    @Nullable DeployTarget target) {

  /** Where they are made: {@code type} is {@code region} or {@code space}. */
  public record DeployTarget(String id, String type) {}

  /** The number its host knows the repository by. */
  public int repoId() {
    return repo.hashCode() & Integer.MAX_VALUE;
  }
}
