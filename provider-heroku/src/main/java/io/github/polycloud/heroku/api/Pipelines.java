package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewPipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.NewPipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.NewPipelineTransfer;
import io.github.polycloud.heroku.model.pipeline.Pipeline;
import io.github.polycloud.heroku.model.pipeline.PipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelineCouplingUpdate;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.model.pipeline.PipelineStack;
import io.github.polycloud.heroku.model.pipeline.PipelineStage;
import io.github.polycloud.heroku.model.pipeline.PipelineTransfer;
import io.github.polycloud.heroku.model.pipeline.PipelineUpdate;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pipelines: the apps in them, and how code moves between these. */
public interface Pipelines {
  /** All pipelines; by id, or by the range that is given. */
  @RequestLine("GET /pipelines")
  @Headers("Range: {range}")
  Paged<Pipeline> list(@Param("range") ListRange... range);

  /** One pipeline by name or id. */
  @RequestLine("GET /pipelines/{pipeline}")
  Pipeline get(@Param("pipeline") String nameOrId);

  /** Makes a pipeline. */
  @RequestLine("POST /pipelines")
  Pipeline create(NewPipeline pipeline);

  /** Changes a pipeline. */
  @RequestLine("PATCH /pipelines/{pipeline}")
  Pipeline update(@Param("pipeline") String id, PipelineUpdate update);

  /** Deletes a pipeline; its apps stay. */
  @RequestLine("DELETE /pipelines/{pipeline}")
  Pipeline delete(@Param("pipeline") String id);

  /** The couplings of all pipelines; by id, or by the range that is given. */
  @RequestLine("GET /pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplings(@Param("range") ListRange... range);

  /** The couplings of one pipeline; by id, or by the range that is given. */
  @RequestLine("GET /pipelines/{pipeline}/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplingsByPipeline(
      @Param("pipeline") String id, @Param("range") ListRange... range);

  /** The couplings that the account can see; by id, or by the range that is given. */
  @RequestLine("GET /users/~/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> myCouplings(@Param("range") ListRange... range);

  /** The couplings of a team's pipelines; by id, or by the range that is given. */
  @RequestLine("GET /teams/{team}/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplingsByTeam(
      @Param("team") String team, @Param("range") ListRange... range);

  /** The coupling of one app. */
  @RequestLine("GET /apps/{app}/pipeline-couplings")
  PipelineCoupling couplingByApp(@Param("app") String app);

  /** One coupling. */
  @RequestLine("GET /pipeline-couplings/{coupling}")
  PipelineCoupling coupling(@Param("coupling") String id);

  /** Puts an app into a pipeline. */
  @RequestLine("POST /pipeline-couplings")
  PipelineCoupling createCoupling(NewPipelineCoupling coupling);

  /** Moves an app to another stage. */
  @Idempotent
  @RequestLine("PATCH /pipeline-couplings/{coupling}")
  PipelineCoupling updateCoupling(@Param("coupling") String id, PipelineCouplingUpdate update);

  /** Takes an app out of its pipeline. */
  @RequestLine("DELETE /pipeline-couplings/{coupling}")
  PipelineCoupling deleteCoupling(@Param("coupling") String id);

  /** Starts to copy the slug of one app to others. */
  @RequestLine("POST /pipeline-promotions")
  PipelinePromotion promote(NewPipelinePromotion promotion);

  /** One promotion. */
  @RequestLine("GET /pipeline-promotions/{promotion}")
  PipelinePromotion promotion(@Param("promotion") String id);

  /** How far each target of a promotion is; by id, or by the range that is given. */
  @RequestLine("GET /pipeline-promotions/{promotion}/promotion-targets")
  @Headers("Range: {range}")
  Paged<PipelinePromotionTarget> promotionTargets(
      @Param("promotion") String id, @Param("range") ListRange... range);

  /** The latest build of each app; by id, or by the range that is given. */
  @RequestLine("GET /pipelines/{pipeline}/latest-builds")
  @Headers("Range: {range}")
  Paged<Build> latestBuilds(@Param("pipeline") String id, @Param("range") ListRange... range);

  /**
   * The latest deployment of each app, which is a release of other code; by id, or by the range
   * given.
   */
  @RequestLine("GET /pipelines/{pipeline}/latest-deployments")
  @Headers("Range: {range}")
  Paged<Release> latestDeployments(
      @Param("pipeline") String id, @Param("range") ListRange... range);

  /** The latest release of each app; by id, or by the range that is given. */
  @RequestLine("GET /pipelines/{pipeline}/latest-releases")
  @Headers("Range: {range}")
  Paged<Release> latestReleases(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** What tests and review apps run on when their app.json does not say. */
  @RequestLine("GET /pipelines/{pipeline}/pipeline-stack")
  PipelineStack stack(@Param("pipeline") String id);

  /** The config vars of a stage: those of its tests or review apps. */
  @RequestLine("GET /pipelines/{pipeline}/stage/{stage}/config-vars")
  Map<String, String> configVars(@Param("pipeline") String id, @Param("stage") PipelineStage stage);

  /** Sets those with a value, removes those with null, keeps all others; gives the whole set. */
  @RequestLine("PATCH /pipelines/{pipeline}/stage/{stage}/config-vars")
  Map<String, String> updateConfigVars(
      @Param("pipeline") String id,
      @Param("stage") PipelineStage stage,
      Map<String, @Nullable String> changes);

  /** Gives a pipeline, and the apps in it, to another owner. */
  @RequestLine("POST /pipeline-transfers")
  PipelineTransfer transfer(NewPipelineTransfer transfer);
}
