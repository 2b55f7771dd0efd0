// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.recording;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.config.NetworkInterceptor;
import io.github.polycloud.config.TimeSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of some connections in a file: recorded once, replayed afterwards.
 *
 * <pre>{@code
 * Path file = Path.of("src/test/recordings/inventory.json");
 * try (Recording recording =
 *     Recording.open(RecordingMode.current(), file, RecordingRules.defaults(), ReplayOrder.STRICT)) {
 *   try (Cloud cloud = recording.connect(Clouds.builder("heroku"))) {
 *     cloud.apps().list().toList();
 *   }
 *   recording.verify();
 * }
 * }</pre>
 *
 * <p>It works where requests are written to the network, behind signing, retries and redirects, so
 * that it records what a service received and sent. Secrets and personal data are replaced in
 * memory before anything is written; see {@link RecordingRules}. A replay needs credentials of the
 * right form, but their values do not matter.
 *
 * <p>Not recorded are attempts without a response, the content of uploads and of other binary
 * bodies, and the terminals of attached processes, which are no HTTP. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Recording implements AutoCloseable {
  private final RecordingMode mode;
  private final Path file;
  private final Clock clock;
  private final @Nullable Recorder recorder;
  private final @Nullable Replay replay;

  private Recording(
      RecordingMode mode, Path file, RecordingRules rules, ReplayOrder order, Clock clock) {
    this.mode = mode;
    this.file = file;
    this.clock = clock;
    this.recorder = mode == RecordingMode.RECORD ? new Recorder(rules) : null;
    this.replay =
        mode == RecordingMode.REPLAY
            ? new Replay(RecordingFile.read(file), file, new TrafficFilter(rules), order)
            : null;
  }

  /**
   * Opens a recording.
   *
   * @param mode whether to record, to replay, or neither
   * @param file the file; it must exist for a replay, and is replaced by {@link #close} otherwise
   * @param rules what is not written
   * @param order which exchange may answer a request of a replay
   * @throws UncheckedIOException if the file of a replay cannot be read
   */
  public static Recording open(
      RecordingMode mode, Path file, RecordingRules rules, ReplayOrder order) {
    return open(mode, file, rules, order, Clock.systemUTC());
  }

  static Recording open(
      RecordingMode mode, Path file, RecordingRules rules, ReplayOrder order, Clock clock) {
    return new Recording(
        Objects.requireNonNull(mode, "mode"),
        Objects.requireNonNull(file, "file"),
        Objects.requireNonNull(rules, "rules"),
        Objects.requireNonNull(order, "order"),
        clock);
  }

  /** Returns the mode. */
  public RecordingMode mode() {
    return mode;
  }

  /** Returns the date of the recording that is replayed; empty in any other mode. */
  public Optional<LocalDate> recordedOn() {
    return replay == null ? Optional.empty() : Optional.of(replay.recordedOn());
  }

  /**
   * Opens a connection whose traffic is recorded or replayed. A replay replaces the time source of
   * the builder by one that does not sleep, so that recorded waits take no time.
   *
   * @param builder how to connect, with the credentials and endpoint of the {@linkplain #mode mode}
   */
  public Cloud connect(CloudBuilder builder) {
    Objects.requireNonNull(builder, "builder");
    interceptor().ifPresent(builder::networkInterceptor);
    if (replay != null) {
      TimeSource system = TimeSource.system();
      builder.timeSource(
          new TimeSource(system.clock(), system.nanoTime(), duration -> {}, system.random()));
    }
    return builder.connect();
  }

  /**
   * Returns what records or replays, for connections that are opened otherwise; empty in a mode
   * that does neither.
   */
  public Optional<NetworkInterceptor> interceptor() {
    return Optional.ofNullable(recorder != null ? recorder : replay);
  }

  /**
   * Checks that a replay had the requests that were recorded; has no effect in any other mode.
   *
   * @throws UnexpectedRequestError if there was a request that is not in the recording, or, in
   *     {@linkplain ReplayOrder#STRICT strict} order, if a recorded one is missing
   */
  public void verify() {
    if (replay != null) {
      replay.verify();
    }
  }

  /**
   * Writes what was recorded, without secrets and personal data; has no effect in any other mode.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  @Override
  public void close() {
    if (recorder != null) {
      RecordingFile.write(file, LocalDate.now(clock), recorder.filtered());
    }
  }

  /** Returns mode and file. */
  @Override
  public String toString() {
    return "Recording[" + mode + ", " + file.getFileName() + "]";
  }
}
