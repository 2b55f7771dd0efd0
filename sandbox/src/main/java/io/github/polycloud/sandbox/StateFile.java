// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import io.github.polycloud.sandbox.internal.snapshot.LockFile;
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

/**
 * Keeps the state of a sandbox in a file: some time after each request, and at the end. The file is
 * locked from the beginning to {@link #unlock}.
 */
final class StateFile implements AutoCloseable {

  private static final int SECONDS_BETWEEN_WRITES = 2;
  private static final System.Logger LOG = System.getLogger(StateFile.class.getName());

  private final Path file;
  private final Path target;
  private final LockFile lock;
  private volatile boolean touched;
  private boolean failing;
  private @Nullable Supplier<SandboxSnapshot> state;
  private @Nullable ScheduledExecutorService timer;

  private StateFile(Path file, Path target, LockFile lock) {
    this.file = file;
    this.target = target;
    this.lock = lock;
  }

  /**
   * Locks a file, and checks that it can be written.
   *
   * @throws IllegalStateException if another sandbox uses it
   * @throws UncheckedIOException if it cannot be written
   */
  static StateFile of(Path file) {
    try {
      Path target = PrivateFile.target(file);
      LockFile lock =
          LockFile.acquire(target)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "the state file "
                              + file
                              + " is used by another sandbox; end that one, or choose another"
                              + " file"));
      try {
        PrivateFile.deleteRemains(target);
        PrivateFile.checkReplaceable(target);
      } catch (IOException e) {
        lock.close();
        throw e;
      }
      return new StateFile(file, target, lock);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the state file " + file + ": " + PrivateFile.reason(e), e);
    }
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
      try {
        write();
      } catch (UncheckedIOException e) {
        throw new UncheckedIOException(problem(e), e.getCause());
      }
    }
  }

  /** Lets other sandboxes use the file. */
  void unlock() {
    lock.close();
  }

  /** Later attempts may succeed, so that only the first failure and the end of them are logged. */
  private void writeIfTouched() {
    if (touched) {
      try {
        write();
        if (failing) {
          failing = false;
          LOG.log(Level.INFO, "the state is saved again");
        }
      } catch (RuntimeException | OutOfMemoryError e) {
        touched = true;
        if (!failing) {
          failing = true;
          LOG.log(Level.WARNING, problem(e));
        }
      }
    }
  }

  private static String problem(Throwable failure) {
    return "the state is not saved: " + failure.getMessage();
  }

  private synchronized void write() {
    touched = false;
    if (state != null) {
      state.get().writeTo(target);
    }
  }
}
