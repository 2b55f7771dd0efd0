// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewPipelineCoupling;
import io.github.polycloud.heroku.model.pipeline.PipelinePromotionTarget;
import io.github.polycloud.heroku.model.pipeline.PipelineStage;
import io.github.polycloud.heroku.model.pipeline.PromotionTargetStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promotions within a pipeline. */
class PromotionsTest extends HerokuTestCase {
  @BeforeEach
  void couple() {
    String pipeline = heroku.pipelines().create(NewPipeline.named("way-out")).id();
    for (String name : List.of("shop-staging", "shop-eu", "shop-us")) {
      PipelineStage stage =
          name.equals("shop-staging") ? PipelineStage.STAGING : PipelineStage.PRODUCTION;
      heroku
          .pipelines()
          .createCoupling(
              new NewPipelineCoupling(heroku.apps().get(newApp(name)).id(), pipeline, stage));
    }
  }

  private void deploy(String procfile) {
    write("Procfile", procfile);
    heroku.sourceDeployer().deploy("shop-staging", directory, DeployOptions.defaults());
  }

  @Test
  void everyTargetRunsThePromotedRelease() {
    deploy("web: promoted\n");
    List<PipelinePromotionTarget> targets =
        heroku.promotions().promote("shop-staging", "shop-eu", "shop-us");
    assertThat(targets)
        .hasSize(2)
        .allSatisfy(
            target -> assertThat(target.status()).isEqualTo(PromotionTargetStatus.SUCCEEDED));
    assertThat(heroku.dynos().formation("shop-us").first(1).get(0).command()).isEqualTo("promoted");
  }

  @Test
  void failedTargetsAreReportedWithTheirReasons() {
    // The release phase succeeds only in apps with this config var.
    for (String app : List.of("shop-staging", "shop-us")) {
      heroku.configVars().update(app, Map.of("STATUS", "0"));
    }
    heroku.configVars().update("shop-eu", Map.of("STATUS", "3"));
    deploy("web: x\nrelease: exit $STATUS\n");
    assertThat(
            assertFails(
                ErrorKind.CONFLICT,
                () -> heroku.promotions().promote("shop-staging", "shop-eu", "shop-us")))
        .hasMessage("the promotion of shop-staging failed: shop-eu (Release command failed.)");
  }

  @Test
  void aPromotionRequiresATargetAndAPipeline() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> heroku.promotions().promote("shop-staging"));
    newApp("stranger");
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.promotions().promote("stranger", "shop-eu"));
  }
}
