// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.pipeline;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A test node: one of the dynos of a test run.
 *
 * @param id unique id, a UUID
 * @param index its index, from 0
 * @param status its status
 * @param dyno its dyno
 * @param errorStatus the status at which it failed; null unless failed
 * @param exitCode exit code of the test script; 0 is success
 * @param message error message; null unless it could not be run
 * @param outputStreamUrl URL of the test output; a secret
 * @param setupStreamUrl URL of the setup output; a secret
 * @param pipeline the pipeline; only its id
 * @param testRun the test run; only its id
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record TestNode(
    String id,
    int index,
    TestStatus status,
    @Nullable Dyno dyno,
    @Nullable String errorStatus,
    @Nullable Integer exitCode,
    @Nullable String message,
    @Sensitive @Nullable String outputStreamUrl,
    @Sensitive @Nullable String setupStreamUrl,
    @Nullable Reference pipeline,
    @Nullable Reference testRun,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * The dyno of a test node.
   *
   * @param id unique id, a UUID
   * @param attachUrl URL of its terminal in debug runs; a secret
   */
  public record Dyno(@Nullable String id, @Sensitive @Nullable String attachUrl) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
