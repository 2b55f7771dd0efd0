package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.pipeline.NewTestRun;
import io.github.polycloud.heroku.model.pipeline.TestCase;
import io.github.polycloud.heroku.model.pipeline.TestNode;
import io.github.polycloud.heroku.model.pipeline.TestRun;
import io.github.polycloud.heroku.model.pipeline.TestRunUpdate;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/** Heroku CI: test runs, the nodes they are split among, and the single tests. */
public interface Ci {
  /** The test runs of a pipeline; sorts by id and number; by id, or by the range that is given. */
  @RequestLine("GET /pipelines/{pipeline}/test-runs")
  @Headers("Range: {range}")
  Paged<TestRun> list(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** One test run. */
  @RequestLine("GET /test-runs/{run}")
  TestRun get(@Param("run") String id);

  /** One test run by its number in its pipeline. */
  @RequestLine("GET /pipelines/{pipeline}/test-runs/{run}")
  TestRun getByPipeline(@Param("pipeline") String id, @Param("run") long number);

  /** Starts a test run. */
  @RequestLine("POST /test-runs")
  TestRun create(NewTestRun run);

  /** Says what became of a test run, for example that it was called off. */
  @Idempotent
  @RequestLine("PATCH /test-runs/{run}")
  TestRun update(@Param("run") String id, TestRunUpdate update);

  /** The nodes of a test run; by id, or by the range that is given. */
  @RequestLine("GET /test-runs/{run}/test-nodes")
  @Headers("Range: {range}")
  Paged<TestNode> nodes(@Param("run") String id, @Param("range") ListRange... range);

  /** The single tests of a test run; by id, or by the range that is given. */
  @RequestLine("GET /test-runs/{run}/test-cases")
  @Headers("Range: {range}")
  Paged<TestCase> cases(@Param("run") String id, @Param("range") ListRange... range);
}
