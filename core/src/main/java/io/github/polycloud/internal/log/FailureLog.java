// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.log;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs failures of code of the application, such as listeners, that affect no call. Each type of
 * exception is logged once, because code that fails once often fails for every call. So are errors
 * of that code alone: a class that it lacks, a recursion without end. Thread-safe.
 */
public final class FailureLog {
  private static final Logger LOG = LoggerFactory.getLogger("io.github.polycloud");

  private final String message;
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /**
   * Creates a log.
   *
   * @param message what failed and what follows, with {@code {}} for the type of the exception
   */
  public FailureLog(String message) {
    this.message = message;
  }

  /** Runs a notification of code of the application, and logs what it throws. */
  public void run(Runnable notification) {
    try {
      notification.run();
    } catch (Exception | LinkageError | StackOverflowError e) {
      report(e);
    }
  }

  /** Logs a failure. */
  public void report(Throwable failure) {
    // The type only: the message may quote a secret.
    String type = failure.getClass().getName();
    if (reported.add(type)) {
      LOG.warn(message, type);
    }
  }
}
