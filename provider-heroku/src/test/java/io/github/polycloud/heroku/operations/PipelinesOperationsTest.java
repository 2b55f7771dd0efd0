// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewPipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.NewPipelinePromotion;
import io.github.polycloud.heroku.model.pipeline.NewPipelineTransfer;
import io.github.polycloud.heroku.model.pipeline.Pipeline;
import io.github.polycloud.heroku.model.pipeline.PipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelineCouplingUpdate;
import io.github.polycloud.heroku.model.pipeline.PipelineOwner;
import io.github.polycloud.heroku.model.pipeline.PipelineStage;
import io.github.polycloud.heroku.model.pipeline.PipelineUpdate;
import io.github.polycloud.heroku.model.pipeline.PromotionStatus;
import io.github.polycloud.heroku.model.pipeline.PromotionTargetStatus;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.Team;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class PipelinesOperationsTest extends HerokuOperations<Pipelines> {
  PipelinesOperationsTest() {
    super(Pipelines.class);
  }

  @Override
  protected void runScenario(Pipelines pipelines) {
    Team team = api(Teams.class).create(NewTeam.builder("crew").build());
    Pipeline created = pipelines.create(new NewPipeline("way-out", PipelineOwner.team(team.id())));
    assertThat(pipelines.get("way-out")).isEqualTo(created);
    Pipeline renamed = pipelines.update(created.id(), PipelineUpdate.renameTo("way-home"));
    assertThat(renamed.name()).isEqualTo("way-home");
    assertThat(pipelines.list()).contains(renamed);

    String shop = api(Apps.class).get(app()).id();
    String target = api(Apps.class).create(NewApp.builder().name("way-home-live").build()).id();
    couple(pipelines, created.id(), team.id(), shop, target);
    promote(pipelines, created.id(), shop, target);
    changeConfigVars(pipelines, created.id());

    assertThat(pipelines.stack(created.id()).stack()).isNotNull();
    assertThat(pipelines.latestBuilds(created.id())).isNotNull();
    assertThat(pipelines.latestDeployments(created.id())).isNotEmpty();
    assertThat(pipelines.latestReleases(created.id()))
        .anyMatch(release -> target.equals(release.app().id()));

    String me = api(Apps.class).get(app()).owner().id();
    assertThat(pipelines.transfer(NewPipelineTransfer.of(created.id(), PipelineOwner.user(me))))
        .satisfies(
            transfer -> {
              assertThat(transfer.previousOwner()).isEqualTo(PipelineOwner.team(team.id()));
              assertThat(transfer.newOwner()).isEqualTo(PipelineOwner.user(me));
            });

    assertThat(pipelines.deleteCoupling(pipelines.couplingByApp(target).id()).app().id())
        .isEqualTo(target);
    assertThat(pipelines.delete(created.id()).id()).isEqualTo(created.id());
    assertThatThrownBy(() -> pipelines.get(created.id()))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private void couple(
      Pipelines pipelines, String pipeline, String team, String shop, String target) {
    PipelineCoupling staging =
        pipelines.createCoupling(
            new NewPipelineCoupling(shop, pipeline, PipelineStage.DEVELOPMENT));
    staging =
        pipelines.updateCoupling(
            staging.id(), PipelineCouplingUpdate.moveTo(PipelineStage.STAGING));
    assertThat(staging.stage()).isEqualTo(PipelineStage.STAGING);
    PipelineCoupling production =
        pipelines.createCoupling(
            new NewPipelineCoupling(target, pipeline, PipelineStage.PRODUCTION));

    assertThat(pipelines.coupling(staging.id())).isEqualTo(staging);
    assertThat(pipelines.couplingByApp(shop)).isEqualTo(staging);
    assertThat(pipelines.couplings()).contains(staging, production);
    assertThat(pipelines.couplingsByPipeline(pipeline))
        .containsExactlyInAnyOrder(staging, production);
    assertThat(pipelines.myCouplings()).contains(staging, production);
    assertThat(pipelines.couplingsByTeam(team)).contains(staging, production);
  }

  private static void promote(Pipelines pipelines, String pipeline, String shop, String target) {
    String id = pipelines.promote(NewPipelinePromotion.of(pipeline, shop, target)).id();
    Poll.until(
        () -> pipelines.promotion(id),
        promotion -> promotion.status().equals(PromotionStatus.COMPLETED));
    assertThat(pipelines.promotionTargets(id))
        .singleElement()
        .satisfies(
            done -> {
              assertThat(done.app().id()).isEqualTo(target);
              assertThat(done.status()).isEqualTo(PromotionTargetStatus.SUCCEEDED);
            });
  }

  private static void changeConfigVars(Pipelines pipelines, String pipeline) {
    Map<String, @Nullable String> changes = new HashMap<>(Map.of("COLOUR", "red"));
    assertThat(pipelines.updateConfigVars(pipeline, PipelineStage.TEST, changes))
        .containsEntry("COLOUR", "red");
    changes.put("COLOUR", null);
    pipelines.updateConfigVars(pipeline, PipelineStage.TEST, changes);
    assertThat(pipelines.configVars(pipeline, PipelineStage.TEST)).doesNotContainKey("COLOUR");
  }
}
