// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.internal.arguments.Elements;
import java.util.List;
import java.util.Objects;

/**
 * A request to promote a release to other apps of a pipeline.
 *
 * @param pipeline the pipeline; only its id
 * @param source the app, and optionally the release, to promote
 * @param targets the target apps
 * @since 0.1.0
 */
public record NewPipelinePromotion(
    Reference pipeline, PromotionSource source, List<Target> targets) {
  /** Rejects null components. */
  public NewPipelinePromotion {
    targets = Elements.copyOf("targets", targets);
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(source, "source");
  }

  /** Promotes the current release of an app. All arguments are ids. */
  public static NewPipelinePromotion of(String pipeline, String app, String... targets) {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(app, "app");
    return of(pipeline, new PromotionSource(new Reference(app, null), null), targets);
  }

  /** Promotes the given release of an app. All arguments are ids. */
  public static NewPipelinePromotion ofRelease(
      String pipeline, String app, String release, String... targets) {
    Objects.requireNonNull(pipeline, "pipeline");
    Objects.requireNonNull(app, "app");
    Objects.requireNonNull(release, "release");
    return of(
        pipeline,
        new PromotionSource(new Reference(app, null), new Reference(release, null)),
        targets);
  }

  private static NewPipelinePromotion of(
      String pipeline, PromotionSource source, String... targets) {
    return new NewPipelinePromotion(
        new Reference(pipeline, null),
        source,
        Elements.listOf("targets", targets).stream()
            .map(id -> new Target(new Reference(id, null)))
            .toList());
  }

  /**
   * A target app.
   *
   * @param app the app; only its id
   */
  public record Target(Reference app) {
    /** Rejects null components. */
    public Target {
      Objects.requireNonNull(app, "app");
    }
  }
}
