// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.Release;

/**
 * Receives the progress of a deployment, on the thread that waits for it. An exception aborts the
 * wait, but not the deployment; an exception of {@link #onUpload} is logged and ignored.
 *
 * @since 0.1.0
 */
public interface DeployListener {
  /** A listener that ignores all events. */
  DeployListener NONE = new DeployListener() {};

  /** Called after bytes of the archive were sent. A retried upload restarts at 0. */
  default void onUpload(long bytes, long total) {}

  /** Called for each line of output of the build, the release phase or the postdeploy script. */
  default void onOutput(String line) {}

  /** Called if the output cannot be read to its end. The deployment continues. */
  default void onOutputLost(CloudException reason) {}

  /** Called with the build each time it was polled. */
  default void onBuild(Build build) {}

  /** Called with the release each time it was polled. */
  default void onRelease(Release release) {}

  /** Called with the app setup each time it was polled. */
  default void onAppSetup(AppSetup setup) {}
}
