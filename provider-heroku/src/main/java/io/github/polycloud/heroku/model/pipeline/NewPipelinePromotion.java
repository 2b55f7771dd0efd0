package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import java.util.Arrays;
import java.util.List;

/**
 * A promotion to start.
 *
 * @param pipeline the pipeline, by its id
 * @param source what to copy
 * @param targets where to copy it
 */
public record NewPipelinePromotion(
    Reference pipeline, PromotionSource source, List<Target> targets) {
  /** Copies what an app runs now to others; all by their ids. */
  public static NewPipelinePromotion of(String pipeline, String app, String... targets) {
    return of(pipeline, new PromotionSource(new Reference(app, null), null), targets);
  }

  /** Copies one release of an app to others; all by their ids. */
  public static NewPipelinePromotion ofRelease(
      String pipeline, String app, String release, String... targets) {
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
        Arrays.stream(targets).map(id -> new Target(new Reference(id, null))).toList());
  }

  /**
   * An app to copy to.
   *
   * @param app the app, by its id
   */
  public record Target(Reference app) {}
}
