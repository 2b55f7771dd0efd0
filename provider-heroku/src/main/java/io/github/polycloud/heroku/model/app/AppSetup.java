// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The setup of an app from a source archive with an {@code app.json}.
 *
 * @param id unique id, a UUID
 * @param status its status
 * @param failureMessage failure message; null unless failed
 * @param app the app
 * @param build its build
 * @param manifestErrors validation errors of {@code app.json}
 * @param postdeploy result of the postdeploy script
 * @param resolvedSuccessUrl URL of the app's success page
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record AppSetup(
    String id,
    @Nullable AppSetupStatus status,
    @Nullable String failureMessage,
    @Nullable Reference app,
    @Nullable Build build,
    @Nullable List<String> manifestErrors,
    @Nullable Postdeploy postdeploy,
    @Nullable String resolvedSuccessUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  /**
   * The failure message with the errors of {@code app.json}; null if the service reports neither.
   */
  public @Nullable String failure() {
    String errors =
        manifestErrors == null || manifestErrors.isEmpty()
            ? null
            : String.join("; ", manifestErrors);
    if (failureMessage == null || errors == null) {
      return failureMessage == null ? errors : failureMessage;
    }
    return failureMessage + " (" + errors + ")";
  }

  /**
   * The build of an app setup.
   *
   * @param id unique id, a UUID
   * @param status its status
   * @param outputStreamUrl URL of its output; a secret
   */
  public record Build(
      String id, @Nullable BuildStatus status, @Sensitive @Nullable String outputStreamUrl) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }

  /**
   * The result of the postdeploy script.
   *
   * @param output its output
   * @param exitCode exit code; 0 is success
   */
  public record Postdeploy(@Sensitive @Nullable String output, @Nullable Integer exitCode) {
    @Override
    public String toString() {
      return RecordText.of(this);
    }
  }
}
