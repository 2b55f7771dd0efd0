package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.release.BuildStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An app in the making, from the source and the {@code app.json} in an archive.
 *
 * @param id unique id, a UUID
 * @param status how far it is
 * @param failureMessage why it failed
 * @param app the app
 * @param build its build
 * @param manifestErrors what is wrong in {@code app.json}
 * @param postdeploy what the script that runs after the first deploy did
 * @param resolvedSuccessUrl where to go when it is done
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
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
  /** Why it failed, with what is wrong in {@code app.json}; null when nothing is said of it. */
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
   * The build of a set-up.
   *
   * @param id unique id, a UUID
   * @param status how far it is
   * @param outputStreamUrl where it prints; the address is a secret
   */
  public record Build(String id, @Nullable BuildStatus status, @Nullable String outputStreamUrl) {
    @Override
    public String toString() {
      return "Build[" + id + ", " + status + "]";
    }
  }

  /**
   * What the script that runs after the first deploy did.
   *
   * @param output what it printed
   * @param exitCode the status it ended with; 0 is success
   */
  public record Postdeploy(@Nullable String output, @Nullable Integer exitCode) {
    @Override
    public String toString() {
      return "Postdeploy[" + exitCode + "]";
    }
  }
}
