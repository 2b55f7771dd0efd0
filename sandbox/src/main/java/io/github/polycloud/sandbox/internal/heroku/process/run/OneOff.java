// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.run;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Shell;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The execution of one command, on any thread. */
final class OneOff {

  private static final int SEGMENTATION_FAULT = 139;

  private final String command;
  private final Map<String, String> environment;
  private final int slug;
  private @Nullable Thread runner;
  private @Nullable Signal signal;

  OneOff(String command, Map<String, String> environment, int slug) {
    this.command = command;
    this.environment = environment;
    this.slug = slug;
  }

  /** Runs to the end and returns the exit status. */
  int run(Streams streams) {
    if (!begin()) {
      return statusOf(Signal.TERMINATE);
    }
    try {
      return new Shell(environment, slug, streams).run(command);
    } catch (InterruptedException | InterruptedIOException e) {
      return statusOf(Signal.INTERRUPT);
    } catch (IOException e) {
      return statusOf(Signal.HANGUP);
    } catch (StackOverflowError e) {
      // Commands can be nested as deeply as they are long.
      return SEGMENTATION_FAULT;
    } finally {
      end();
    }
  }

  /** Only the first signal counts, also before the command starts. */
  synchronized void signal(Signal given) {
    if (signal == null) {
      signal = given;
    }
    if (runner != null) {
      runner.interrupt();
    }
  }

  private synchronized boolean begin() {
    runner = signal == null ? Thread.currentThread() : null;
    return signal == null;
  }

  /** A late signal must not interrupt later work of the thread. */
  private synchronized void end() {
    runner = null;
    boolean unused = Thread.interrupted();
  }

  private synchronized int statusOf(Signal otherwise) {
    return (signal == null ? otherwise : signal).status();
  }
}
