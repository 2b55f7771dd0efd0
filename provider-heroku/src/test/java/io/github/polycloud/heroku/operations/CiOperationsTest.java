// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.Ci;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.api.Pipelines;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewTestRun;
import io.github.polycloud.heroku.model.pipeline.TestRun;
import io.github.polycloud.heroku.model.pipeline.TestRunUpdate;
import io.github.polycloud.heroku.model.pipeline.TestStatus;

class CiOperationsTest extends HerokuOperations<Ci> {
  private static final String SOURCE = "https://example.org/source.tgz?key=s3cret";

  CiOperationsTest() {
    super(Ci.class);
  }

  @Override
  protected void runScenario(Ci ci) {
    String pipeline = api(Pipelines.class).create(NewPipeline.named("tested")).id();
    NewTestRun request = NewTestRun.of(pipeline, "main", "c0ffee", "It works now", SOURCE);
    assertThat(request.toString()).doesNotContain("s3cret");
    TestRun run = ci.create(request);
    assertThat(run.number()).isEqualTo(1);
    assertThat(run.toString()).doesNotContain("s3cret");
    assertThat(ci.getByPipeline(pipeline, 1).id()).isEqualTo(run.id());

    Poll.until(() -> ci.get(run.id()), now -> now.status().equals(TestStatus.SUCCEEDED));
    assertThat(ci.nodes(run.id())).isNotEmpty();
    assertThat(ci.cases(run.id())).isNotEmpty();

    TestRun second =
        ci.create(new NewTestRun(pipeline, "main", "cafe", "It broke", SOURCE, true, null));
    TestRun cancelled =
        ci.update(second.id(), new TestRunUpdate(TestStatus.CANCELLED, "never mind"));
    assertThat(cancelled.status()).isEqualTo(TestStatus.CANCELLED);
    assertThat(cancelled.message()).isEqualTo("never mind");
    assertThat(ci.list(pipeline, ListRange.newest("number", 10)))
        .extracting(TestRun::number)
        .containsExactly(2L, 1L);
  }
}
