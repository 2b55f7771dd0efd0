package io.github.polycloud.heroku.model.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A pipeline to make.
 *
 * @param name its name: lower case letters, digits and dashes, 3 to 30 of them
 * @param owner who it shall belong to; null is the account itself
 */
public record NewPipeline(String name, @Nullable PipelineOwner owner) {
  /** A pipeline of the account. */
  public static NewPipeline named(String name) {
    return new NewPipeline(name, null);
  }
}
