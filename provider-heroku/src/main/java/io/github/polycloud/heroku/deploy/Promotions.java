package io.github.polycloud.heroku.deploy;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.model.pipeline.NewPipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.PipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.waiter.HerokuWaiters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes the code of one app to others in its pipeline, without building it again.
 *
 * <pre>{@code
 * heroku.promotions().run("shop-staging", "shop-eu", "shop-us");
 * }</pre>
 */
public final class Promotions {
  private final Apps apps;
  private final Pipelines pipelines;
  private final HerokuWaiters waits;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#promotions}. */
  public Promotions(ApiFactory apis, HttpEngine engine) {
    this.apps = apis.api(Apps.class);
    this.pipelines = apis.api(Pipelines.class);
    this.waits = new HerokuWaiters(apis, engine.timeSource());
  }

  /**
   * Promotes what an app runs and waits until every target is done.
   *
   * @param app name or id of the app to copy from, which is in a pipeline
   * @param targets names or ids of apps in the same pipeline
   * @return each target with its release
   * @throws CloudException of kind {@code CONFLICT} when targets failed, each with its reason; the
   *     others run the promoted code
   */
  public List<PipelinePromotionTarget> promote(String app, String... targets) {
    return start(app, targets).await();
  }

  /** Begins the same and gives the waiter, for other limits or with somebody told. */
  public Waiter<List<PipelinePromotionTarget>> start(String app, String... targets) {
    if (targets.length == 0) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a promotion has at least one target");
    }
    PipelineCoupling coupling = pipelines.couplingByApp(app);
    Map<String, String> names = new LinkedHashMap<>();
    for (String target : targets) {
      names.put(apps.get(target).id(), target);
    }
    String promotion =
        pipelines
            .promote(
                NewPipelinePromotion.of(
                    coupling.pipeline().id(),
                    coupling.app().id(),
                    names.keySet().toArray(String[]::new)))
            .id();
    return waits.promotion(promotion, names).describedAs("the promotion of " + app);
  }
}
