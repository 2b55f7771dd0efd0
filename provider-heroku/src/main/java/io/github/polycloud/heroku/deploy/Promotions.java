// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.internal.protocol.Required;
import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.pipeline.NewPipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.PipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.waiter.HerokuWaiters;
import io.github.polycloud.internal.arguments.Elements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Promotes the release of an app to other apps of its pipeline, without another build. Thread-safe.
 *
 * <pre>{@code
 * heroku.promotions().promote("shop-staging", "shop-eu", "shop-us");
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Promotions {
  private static final String COUPLING = "GET /apps/{app}/pipeline-couplings";

  private final Apps apps;
  private final Pipelines pipelines;
  private final HerokuWaiters waiters;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#promotions}. */
  public Promotions(ApiFactory apis, HttpEngine engine) {
    Objects.requireNonNull(apis, "apis");
    Objects.requireNonNull(engine, "engine");
    this.apps = apis.api(Apps.class);
    this.pipelines = apis.api(Pipelines.class);
    this.waiters = new HerokuWaiters(apis, engine.timeSource());
  }

  /**
   * Promotes the current release of an app and waits until all targets have completed.
   *
   * @param app name or id of the source app, which must be in a pipeline
   * @param targets names or ids of apps in the same pipeline
   * @return the targets with their releases
   * @throws CloudException of kind {@code CONFLICT} if targets fail, with the reason of each; the
   *     others run the promoted release
   */
  public List<PipelinePromotionTarget> promote(String app, String... targets) {
    return start(app, targets).await();
  }

  /**
   * Like {@link #promote}, but returns the waiter, for example to change its timeout or to set a
   * progress listener.
   */
  public Waiter<List<PipelinePromotionTarget>> start(String app, String... targets) {
    Objects.requireNonNull(app, "app");
    List<String> requested = Elements.listOf("targets", targets);
    if (requested.isEmpty()) {
      throw CloudException.of(
          ErrorKind.INVALID_REQUEST, "a promotion requires at least one target");
    }
    PipelineCoupling coupling = pipelines.couplingByApp(app);
    Reference source = Required.field(coupling.app(), COUPLING, "app");
    Reference pipeline = Required.field(coupling.pipeline(), COUPLING, "pipeline");
    Map<String, String> names = new LinkedHashMap<>();
    for (String target : requested) {
      names.put(Required.field(apps.get(target).id(), "GET /apps/{app}", "id"), target);
    }
    String promotion =
        pipelines
            .promote(
                NewPipelinePromotion.of(
                    Required.field(pipeline.id(), COUPLING, "pipeline.id"),
                    Required.field(source.id(), COUPLING, "app.id"),
                    names.keySet().toArray(String[]::new)))
            .id();
    return waiters
        .promotion(Required.field(promotion, "POST /pipeline-promotions", "id"), names)
        .describedAs("the promotion of " + app);
  }
}
