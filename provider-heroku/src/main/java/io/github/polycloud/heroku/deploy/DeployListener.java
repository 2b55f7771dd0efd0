package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;

/**
 * Told how far a deployment is, on the thread that waits for it. What it throws ends the waiting
 * and not the deployment; while bytes are sent it is logged only.
 */
public interface DeployListener {
  /** Nobody wants to know. */
  DeployListener NONE = new DeployListener() {};

  /** So many bytes of the archive have left. A repeated upload begins at 0 again. */
  default void onUpload(long bytes, long total) {}

  /** A line that the build, or the release phase after it, printed. */
  default void onOutput(String line) {}

  /** The output cannot be read to its end; the deployment goes on all the same. */
  default void onOutputLost(CloudException reason) {}

  /** How the build is, each time it was asked for. */
  default void onBuild(Build build) {}

  /** How the release is, each time it was asked for. */
  default void onRelease(Release release) {}

  /** How the set-up of an app is, each time it was asked for. */
  default void onAppSetup(AppSetup setup) {}
}
