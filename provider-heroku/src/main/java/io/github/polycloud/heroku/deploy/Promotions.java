package io.github.polycloud.heroku.deploy;

import io.github.polycloud.Waiter;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.pipeline.NewPipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.PipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
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
  private final Heroku heroku;

  /** On this client; {@link Heroku#promotions} is the usual way to get here. */
  public Promotions(Heroku heroku) {
    this.heroku = heroku;
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
  public List<PipelinePromotionTarget> run(String app, String... targets) {
    return start(app, targets).await();
  }

  /** Begins the same and gives the waiter, for other limits or with somebody told. */
  public Waiter<List<PipelinePromotionTarget>> start(String app, String... targets) {
    if (targets.length == 0) {
      throw new CloudException(ErrorKind.INVALID_REQUEST, "a promotion has at least one target");
    }
    PipelineCoupling coupling = heroku.pipelines().couplingByApp(app);
    Map<String, String> names = new LinkedHashMap<>();
    for (String target : targets) {
      names.put(heroku.apps().get(target).id(), target);
    }
    String promotion =
        heroku
            .pipelines()
            .promote(
                NewPipelinePromotion.of(
                    coupling.pipeline().id(),
                    coupling.app().id(),
                    names.keySet().toArray(String[]::new)))
            .id();
    return heroku.waits().promotion(promotion, names).named("the promotion of " + app);
  }
}
