// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a pipeline.
 *
 * @param name its name: 3 to 30 lowercase letters, digits and dashes
 * @param owner its owner; null for the calling account
 * @since 0.1.0
 */
public record NewPipeline(String name, @Nullable PipelineOwner owner) {
  /** Rejects null components. */
  public NewPipeline {
    Objects.requireNonNull(name, "name");
  }

  /** Creates a request for a pipeline owned by the calling account. */
  public static NewPipeline named(String name) {
    Objects.requireNonNull(name, "name");
    return new NewPipeline(name, null);
  }
}
