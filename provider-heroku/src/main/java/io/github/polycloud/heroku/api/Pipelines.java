// SPDX-License-Identifier: Apache-2.0
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
import io.github.polycloud.redaction.Sensitive;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pipelines, their couplings and promotions.
 *
 * @since 0.1.0
 */
public interface Pipelines {
  /** Lists all pipelines, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines")
  @Headers("Range: {range}")
  Paged<Pipeline> list(@Param("range") ListRange... range);

  /** Returns a pipeline by name or id. */
  @RequestLine("GET /pipelines/{pipeline}")
  Pipeline get(@Param("pipeline") String nameOrId);

  /** Creates a pipeline. */
  @RequestLine("POST /pipelines")
  Pipeline create(NewPipeline pipeline);

  /** Updates a pipeline. */
  @RequestLine("PATCH /pipelines/{pipeline}")
  Pipeline update(@Param("pipeline") String id, PipelineUpdate update);

  /** Deletes a pipeline, but not its apps. */
  @RequestLine("DELETE /pipelines/{pipeline}")
  Pipeline delete(@Param("pipeline") String id);

  /** Lists the couplings of all pipelines, ordered by id unless a range is given. */
  @RequestLine("GET /pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplings(@Param("range") ListRange... range);

  /** Lists the couplings of one pipeline, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplingsByPipeline(
      @Param("pipeline") String id, @Param("range") ListRange... range);

  /** Lists the couplings that are visible to the account, ordered by id unless a range is given. */
  @RequestLine("GET /users/~/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> myCouplings(@Param("range") ListRange... range);

  /** Lists the couplings of a team's pipelines, ordered by id unless a range is given. */
  @RequestLine("GET /teams/{team}/pipeline-couplings")
  @Headers("Range: {range}")
  Paged<PipelineCoupling> couplingsByTeam(
      @Param("team") String team, @Param("range") ListRange... range);

  /** Returns the coupling of an app. */
  @RequestLine("GET /apps/{app}/pipeline-couplings")
  PipelineCoupling couplingByApp(@Param("app") String app);

  /** Returns a coupling. */
  @RequestLine("GET /pipeline-couplings/{coupling}")
  PipelineCoupling coupling(@Param("coupling") String id);

  /** Adds an app to a pipeline. */
  @RequestLine("POST /pipeline-couplings")
  PipelineCoupling createCoupling(NewPipelineCoupling coupling);

  /** Moves an app to another stage. */
  @Idempotent
  @RequestLine("PATCH /pipeline-couplings/{coupling}")
  PipelineCoupling updateCoupling(@Param("coupling") String id, PipelineCouplingUpdate update);

  /** Removes an app from its pipeline. */
  @RequestLine("DELETE /pipeline-couplings/{coupling}")
  PipelineCoupling deleteCoupling(@Param("coupling") String id);

  /** Starts a promotion: copies the slug of an app to others, asynchronously. */
  @RequestLine("POST /pipeline-promotions")
  PipelinePromotion promote(NewPipelinePromotion promotion);

  /** Returns a promotion. */
  @RequestLine("GET /pipeline-promotions/{promotion}")
  PipelinePromotion promotion(@Param("promotion") String id);

  /** Lists the targets of a promotion with their status, ordered by id unless a range is given. */
  @RequestLine("GET /pipeline-promotions/{promotion}/promotion-targets")
  @Headers("Range: {range}")
  Paged<PipelinePromotionTarget> promotionTargets(
      @Param("promotion") String id, @Param("range") ListRange... range);

  /** Lists the latest build of each app, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/latest-builds")
  @Headers("Range: {range}")
  Paged<Build> latestBuilds(@Param("pipeline") String id, @Param("range") ListRange... range);

  /**
   * Lists the latest deployment of each app, that is the latest release with new code, ordered by
   * id unless a range is given.
   */
  @RequestLine("GET /pipelines/{pipeline}/latest-deployments")
  @Headers("Range: {range}")
  Paged<Release> latestDeployments(
      @Param("pipeline") String id, @Param("range") ListRange... range);

  /** Lists the latest release of each app, ordered by id unless a range is given. */
  @RequestLine("GET /pipelines/{pipeline}/latest-releases")
  @Headers("Range: {range}")
  Paged<Release> latestReleases(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** Returns the default stack of test runs and review apps. */
  @RequestLine("GET /pipelines/{pipeline}/pipeline-stack")
  PipelineStack stack(@Param("pipeline") String id);

  /** Returns the config vars of a stage: those of test runs or review apps. */
  @RequestLine("GET /pipelines/{pipeline}/stage/{stage}/config-vars")
  Map<String, String> configVars(@Param("pipeline") String id, @Param("stage") PipelineStage stage);

  /**
   * Sets config vars, removes those with a null value, leaves others unchanged, and returns the
   * complete set.
   */
  @RequestLine("PATCH /pipelines/{pipeline}/stage/{stage}/config-vars")
  Map<String, String> updateConfigVars(
      @Param("pipeline") String id,
      @Param("stage") PipelineStage stage,
      @Sensitive Map<String, @Nullable String> changes);

  /** Transfers a pipeline and its apps to another owner. */
  @RequestLine("POST /pipeline-transfers")
  PipelineTransfer transfer(NewPipelineTransfer transfer);
}
