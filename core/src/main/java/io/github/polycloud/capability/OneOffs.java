package io.github.polycloud.capability;

import io.github.polycloud.model.OneOffProcess;
import io.github.polycloud.model.OneOffResult;

/** Commands that run once in the environment of an app. */
public interface OneOffs {
  /** Runs a command, waits for its end and gives what it printed. Never repeated by itself. */
  OneOffResult run(String app, String command);

  /** Runs a rake task: {@code rake("shop", "db:migrate")}. */
  default OneOffResult rake(String app, String task) {
    return run(app, "rake " + task);
  }

  /** Starts a command and returns at once; its output goes to the log of the app. */
  OneOffProcess start(String app, String command);
}
