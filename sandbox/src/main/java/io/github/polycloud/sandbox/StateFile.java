// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.snapshot.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the state of a sandbox in a file: some time after each request, and at the end. */
final class StateFile implements AutoCloseable {

  private static final int SECONDS_BETWEEN_WRITES = 2;

  private final Path file;
  private volatile boolean touched;
  private @Nullable Supplier<SandboxSnapshot> state;
  private @Nullable ScheduledExecutorService timer;

  private StateFile(Path file) {
    this.file = file;
  }

  /**
   * Checks that a file can be written.
   *
   * @throws UncheckedIOException if it cannot
   */
  static StateFile of(Path file) {
    try {
      PrivateFile.checkReplaceable(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the state file " + file + ": " + e, e);
    }
    return new StateFile(file);
  }

  /** The state to start with, empty if there is no file yet. */
  Optional<SandboxSnapshot> read() {
    return Files.exists(file) ? Optional.of(SandboxSnapshot.readFrom(file)) : Optional.empty();
  }

  /** The path, for errors about the content. */
  Path path() {
    return file;
  }

  /** Begins to write. */
  synchronized void start(Supplier<SandboxSnapshot> source) {
    state = source;
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "sandbox-state");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(
        this::writeIfTouched, SECONDS_BETWEEN_WRITES, SECONDS_BETWEEN_WRITES, TimeUnit.SECONDS);
    touched = true;
  }

  /** Notes that the state may have changed. */
  void touch() {
    touched = true;
  }

  /** Writes a last time, unless nothing was written because the start failed. */
  @Override
  public void close() {
    ScheduledExecutorService running;
    synchronized (this) {
      running = timer;
      timer = null;
    }
    if (running != null) {
      running.shutdown();
      write();
    }
  }

  private void writeIfTouched() {
    if (touched) {
      try {
        write();
      } catch (RuntimeException e) {
        touched = true;
        System.getLogger(StateFile.class.getName())
            .log(Level.WARNING, "The state is not saved: " + e.getMessage());
      }
    }
  }

  private synchronized void write() {
    touched = false;
    if (state != null) {
      state.get().writeTo(file);
    }
  }
}
