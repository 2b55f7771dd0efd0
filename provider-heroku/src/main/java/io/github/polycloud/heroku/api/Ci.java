// SPDX-License-Identifier: Apache-2.0
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

/**
 * Heroku CI: test runs, test nodes and test cases.
 *
 * @since 0.1.0
 */
public interface Ci {
  /**
   * Lists the test runs of a pipeline, ordered by id unless a range is given. Sortable by id and
   * number.
   */
  @RequestLine("GET /pipelines/{pipeline}/test-runs")
  @Headers("Range: {range}")
  Paged<TestRun> list(@Param("pipeline") String id, @Param("range") ListRange... range);

  /** Returns a test run. */
  @RequestLine("GET /test-runs/{run}")
  TestRun get(@Param("run") String id);

  /** Returns a test run by its number in the pipeline. */
  @RequestLine("GET /pipelines/{pipeline}/test-runs/{run}")
  TestRun getByPipeline(@Param("pipeline") String id, @Param("run") long number);

  /** Starts a test run. */
  @RequestLine("POST /test-runs")
  TestRun create(NewTestRun run);

  /** Updates the status of a test run, for example to cancel it. */
  @Idempotent
  @RequestLine("PATCH /test-runs/{run}")
  TestRun update(@Param("run") String id, TestRunUpdate update);

  /** Lists the nodes of a test run, ordered by id unless a range is given. */
  @RequestLine("GET /test-runs/{run}/test-nodes")
  @Headers("Range: {range}")
  Paged<TestNode> nodes(@Param("run") String id, @Param("range") ListRange... range);

  /** Lists the test cases of a test run, ordered by id unless a range is given. */
  @RequestLine("GET /test-runs/{run}/test-cases")
  @Headers("Range: {range}")
  Paged<TestCase> cases(@Param("run") String id, @Param("range") ListRange... range);
}
