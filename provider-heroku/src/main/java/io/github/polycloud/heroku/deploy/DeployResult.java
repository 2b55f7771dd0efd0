// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a successful deployment.
 *
 * @param build the build
 * @param release the release, after its release phase; null if the build has none
 * @since 0.1.0
 */
public record DeployResult(Build build, @Nullable Release release) {
  /** Rejects null components. */
  public DeployResult {
    Objects.requireNonNull(build, "build");
  }
}
