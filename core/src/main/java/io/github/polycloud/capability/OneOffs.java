package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;

/**
 * Runs one-off commands in the environment of an app.
 *
 * <pre>{@code
 * OneOffResult result = cloud.oneOffs().rake("shop", "db:migrate");
 * System.out.println(result.output());
 * }</pre>
 *
 * <p>Commands are never retried once the request may have reached the server.
 *
 * @since 0.1.0
 */
public interface OneOffs {
  /**
   * Runs a command and waits until it has completed.
   *
   * @param app the name of the app
   * @param command the command line
   * @return its output and exit status
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  OneOffResult run(String app, String command);

  /**
   * Runs a rake task, for example {@code rake("shop", "db:migrate")}, and waits until it has
   * completed.
   */
  default OneOffResult rake(String app, String task) {
    return run(app, "rake " + task);
  }

  /**
   * Starts a command and returns immediately. Its output is written to the log of the app.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  OneOffProcess start(String app, String command);
}
