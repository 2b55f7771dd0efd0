// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The review app settings of a pipeline. */
public record ReviewAppConfig(
    String repo,
    boolean automatic,
    boolean destroyStale,
    int staleDays,
    boolean waitForCi,
    @Nullable String baseName,
    @Nullable DeployTarget target)
    implements Serializable {

  /** The place of review apps; {@code type} is {@code region} or {@code space}. */
  public record DeployTarget(String id, String type) implements Serializable {}

  /** The id of the repository at its host. */
  public int repoId() {
    return repo.hashCode() & Integer.MAX_VALUE;
  }
}
