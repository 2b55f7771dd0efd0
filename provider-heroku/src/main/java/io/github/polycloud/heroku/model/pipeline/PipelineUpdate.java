package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What to change of a pipeline; null keeps what is there.
 *
 * @param name a new name
 */
public record PipelineUpdate(@Nullable String name) {
  /** Another name. */
  public static PipelineUpdate renameTo(String name) {
    return new PipelineUpdate(name);
  }
}
