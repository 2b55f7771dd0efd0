// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a pipeline. Null fields are unchanged.
 *
 * @param name a new name
 * @since 0.1.0
 */
public record PipelineUpdate(@Nullable String name) {
  /** Changes the name. */
  public static PipelineUpdate renameTo(String name) {
    Objects.requireNonNull(name, "name");
    return new PipelineUpdate(name);
  }
}
