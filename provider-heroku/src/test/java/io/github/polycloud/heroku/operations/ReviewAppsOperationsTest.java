// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.api.ReviewApps;
import io.github.polycloud.heroku.model.pipeline.DeployTarget;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewReviewApp;
import io.github.polycloud.heroku.model.pipeline.NewReviewAppConfig;
import io.github.polycloud.heroku.model.pipeline.ReviewApp;
import io.github.polycloud.heroku.model.pipeline.ReviewAppConfigUpdate;
import io.github.polycloud.heroku.model.pipeline.ReviewAppStatus;
import io.github.polycloud.model.FieldUpdate;
import java.util.Map;

class ReviewAppsOperationsTest extends HerokuOperations<ReviewApps> {
  ReviewAppsOperationsTest() {
    super(ReviewApps.class);
  }

  @Override
  protected void runScenario(ReviewApps reviewApps) {
    String pipeline = api(Pipelines.class).create(NewPipeline.named("reviewed")).id();
    configure(reviewApps, pipeline);

    NewReviewApp request =
        NewReviewApp.builder(
                "fix-it",
                pipeline,
                new NewReviewApp.SourceBlob("https://example.org/source.tgz?key=s3cret", "v1"))
            .prNumber(24)
            .forkRepoId(123456)
            .environment(Map.of("TOKEN", "s3cret"))
            .build();
    assertThat(request.toString()).doesNotContain("s3cret");
    assertThat(request.sourceBlob().toString()).doesNotContain("s3cret");
    ReviewApp created = reviewApps.create(request);
    ReviewApp read =
        Poll.until(
            () -> reviewApps.get(created.id()),
            app -> app.status().equals(ReviewAppStatus.CREATED));
    assertThat(read.prNumber()).isEqualTo(24);
    assertThat(reviewApps.list(pipeline)).contains(read);
    assertThat(reviewApps.getByApp(read.app().id())).isEqualTo(read);

    assertThat(reviewApps.delete(read.id()).id()).isEqualTo(created.id());
    assertThat(reviewApps.disable(pipeline).pipelineId()).isEqualTo(pipeline);
    assertThatThrownBy(() -> reviewApps.config(pipeline))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static void configure(ReviewApps reviewApps, String pipeline) {
    reviewApps.enable(
        pipeline,
        NewReviewAppConfig.builder("acme/shop")
            .automaticReviewApps(true)
            .destroyStaleApps(true)
            .staleDays(5)
            .deployTarget(DeployTarget.region("us"))
            .waitForCi(false)
            .baseName("shop")
            .build());
    assertThat(reviewApps.config(pipeline).baseName()).isEqualTo("shop");
    assertThat(
            reviewApps.updateConfig(
                pipeline,
                ReviewAppConfigUpdate.builder().staleDays(7).baseName(FieldUpdate.clear()).build()))
        .satisfies(
            config -> {
              assertThat(config.staleDays()).isEqualTo(7);
              assertThat(config.baseName()).isNull();
              assertThat(config.deployTarget()).isEqualTo(DeployTarget.region("us"));
            });
  }
}
