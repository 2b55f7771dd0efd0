// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.FieldUpdate;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PipelineBodiesTest {
  @Test
  void aPromotionEncodesTheReleaseOnlyIfSet() {
    assertThat(json(NewPipelinePromotion.of("p", "a", "b", "c")))
        .isEqualTo(
            """
            {"pipeline":{"id":"p"},"source":{"app":{"id":"a"}},\
            "targets":[{"app":{"id":"b"}},{"app":{"id":"c"}}]}\
            """);
    assertThat(json(NewPipelinePromotion.ofRelease("p", "a", "r", "b")))
        .contains("\"source\":{\"app\":{\"id\":\"a\"},\"release\":{\"id\":\"r\"}}");
  }

  @Test
  void aPipelineOwnerIsATeamOrAUser() {
    assertThat(json(new NewPipeline("way-out", PipelineOwner.team("t"))))
        .isEqualTo("{\"name\":\"way-out\",\"owner\":{\"id\":\"t\",\"type\":\"team\"}}");
    assertThat(json(NewPipelineTransfer.of("p", PipelineOwner.user("u"))))
        .isEqualTo("{\"pipeline\":{\"id\":\"p\"},\"new_owner\":{\"id\":\"u\",\"type\":\"user\"}}");
    assertThat(json(NewPipeline.named("way-out"))).isEqualTo("{\"name\":\"way-out\"}");
  }

  @Test
  void aClearedDeployTargetIsEncodedAsNullAndAnUnsetOneIsOmitted() {
    assertThat(
            json(
                ReviewAppConfigUpdate.builder()
                    .deployTarget(FieldUpdate.clear())
                    .baseName(FieldUpdate.to("shop"))
                    .build()))
        .isEqualTo("{\"deploy_target\":null,\"base_name\":\"shop\"}");
    assertThat(json(ReviewAppConfigUpdate.builder().waitForCi(true).build()))
        .isEqualTo("{\"wait_for_ci\":true}");
  }

  @Test
  void nullValuesInTheEnvironmentOfAReviewAppAreEncoded() {
    Map<String, @Nullable String> environment = new HashMap<>();
    environment.put("COLOUR", null);
    NewReviewApp.SourceBlob source = new NewReviewApp.SourceBlob("https://s.example/?k=1", null);
    assertThat(json(NewReviewApp.builder("main", "p", source).environment(environment).build()))
        .contains("\"environment\":{\"COLOUR\":null}")
        .doesNotContain("pr_number");
  }

  @Test
  void aTestRunUpdateEncodesANullMessage() {
    assertThat(json(TestRunUpdate.status(TestStatus.CANCELLED)))
        .isEqualTo("{\"status\":\"cancelled\",\"message\":null}");
  }

  @Test
  void anUnknownStatusIsPreserved() {
    assertThat(TestStatus.of("dreaming")).hasToString("dreaming").isNotEqualTo(TestStatus.RUNNING);
  }

  @Test
  void toStringOmitsSourceAndOutputUrls() {
    String secret = "https://example.org/?key=s3cret";
    assertThat(
            new TestNode(
                "id",
                0,
                TestStatus.RUNNING,
                new TestNode.Dyno("id", secret),
                null,
                null,
                null,
                secret,
                secret,
                null,
                null,
                null,
                null))
        .satisfies(node -> assertThat(node.toString()).doesNotContain("s3cret"))
        .satisfies(node -> assertThat(node.dyno().toString()).doesNotContain("s3cret"));
    assertThat(NewTestRun.of("p", "main", "c0ffee", "It works", secret).toString())
        .doesNotContain("s3cret");
    assertThat(new NewReviewApp.SourceBlob(secret, "v1"))
        .hasToString("SourceBlob[url=****, version=v1]");
  }

  private static String json(Object body) {
    return new String(JsonCodec.snakeCase().encode(body, body.getClass()), StandardCharsets.UTF_8);
  }
}
