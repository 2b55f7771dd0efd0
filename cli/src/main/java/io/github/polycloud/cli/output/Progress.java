// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows progress on standard error: a bar on a terminal, erased at the end; otherwise a line every
 * 5 s, unless {@code POLYCLOUD_PROGRESS} is {@code off}. Nothing is shown of work that takes less
 * than a second. Thread-safe.
 *
 * <pre>{@code
 * try (Progress progress = Progress.start("servers")) {
 *   Bulk.of(8).onProgress(progress::at).map(servers, this::reboot);
 * }
 * }</pre>
 */
public final class Progress implements AutoCloseable {
  private static final long BAR_AFTER_MILLIS = 1_000;
  private static final int REDRAW_MILLIS = 250;
  private static final long LINE_MILLIS = 5_000;

  private final String what;
  private final boolean isTerminal;
  private final ScheduledExecutorService timer;
  private @Nullable ProgressBar bar;
  private @Nullable StatusLine line;
  private boolean ended;
  private long done;
  private long total = -1;

  private Progress(String what, boolean isTerminal) {
    this.what = what;
    this.isTerminal = isTerminal;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    if ("off".equals(CommandEnvironment.variable("POLYCLOUD_PROGRESS"))) {
      return;
    }
    if (isTerminal) {
      timer.schedule(this::draw, BAR_AFTER_MILLIS, TimeUnit.MILLISECONDS);
    } else {
      timer.scheduleAtFixedRate(this::report, LINE_MILLIS, LINE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Starts to watch.
   *
   * @param what what is worked on, in the plural
   */
  public static Progress start(String what) {
    return new Progress(
        what, Terminal.isError() && !"dumb".equals(CommandEnvironment.variable("TERM")));
  }

  /**
   * Updates the progress.
   *
   * @param done the number of items that are done
   * @param total the number of all items, negative if it is not known
   */
  public synchronized void at(long done, long total) {
    this.done = done;
    this.total = total;
    if (bar != null) {
      bar.maxHint(total);
      bar.stepTo(done);
    }
  }

  private synchronized void draw() {
    if (!ended) {
      line = new StatusLine();
      // Otherwise the shell would prompt behind the bar after Ctrl-C.
      Runtime.getRuntime().addShutdownHook(new Thread(line::clear));
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(REDRAW_MILLIS)
              .setConsumer(line)
              .setInitialMax(total)
              .build();
      bar.stepTo(done);
    }
  }

  private synchronized void report() {
    if (!ended) {
      System.err.println(
          what + ": " + (total >= 0 ? done + " of " + total : done > 0 ? done : "still working"));
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    ProgressBar drawn;
    synchronized (this) {
      ended = true;
      drawn = bar;
      bar = null;
    }
    if (drawn != null) {
      drawn.close();
    }
    if (line != null) {
      line.clear();
    }
  }
}
