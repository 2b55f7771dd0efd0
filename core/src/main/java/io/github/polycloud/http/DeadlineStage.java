package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gives a call its total time, and cuts it off when that has passed, whatever it is doing. */
final class DeadlineStage implements Stage, AutoCloseable {
  private final String provider;
  private final EngineSettings settings;
  private final ScheduledThreadPoolExecutor timer;
  // One that is left in the timer though its call has ended: it comes before those of all calls
  // that
  // follow, so that none of them has to wake the timer's thread when it begins.
  private final AtomicReference<@Nullable Future<?>> left = new AtomicReference<>();

  DeadlineStage(String provider, EngineSettings settings) {
    this.provider = provider;
    this.settings = settings;
    this.timer =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = Executors.defaultThreadFactory().newThread(task);
              thread.setName("polycloud-deadlines");
              thread.setDaemon(true);
              return thread;
            });
    timer.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Answer proceed(Call call, Next next) {
    Call.Course course = call.course();
    long now = settings.timing().nanos().getAsLong();
    long total = settings.timeouts().total().toNanos();
    if (course.outer != null) {
      long left = course.outer.deadline - now;
      course.shortened = left < total;
      total = Math.min(total, left);
    }
    if (total <= 0) {
      throw passed(provider, call, settings, "has passed", NetworkException.Outcome.NOT_SENT);
    }
    course.deadline = now + total;
    Future<?> cut;
    try {
      cut = timer.schedule(() -> cut(course), total, TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      throw closed(provider, call);
    }
    try {
      return next.proceed(call);
    } finally {
      course.finished = true;
      end(course, cut);
    }
  }

  private void end(Call.Course course, Future<?> cut) {
    Future<?> known = left.get();
    boolean small = course.stream == null && course.upload == null;
    if (!small || (known != null && !known.isDone()) || !left.compareAndSet(known, cut)) {
      cut.cancel(false);
    }
  }

  private void cut(Call.Course course) {
    long more = course.takeGivenBack();
    if (more > 0 && !course.finished) {
      timer.schedule(() -> cut(course), more, TimeUnit.NANOSECONDS);
    } else if (!course.finished) {
      course.expire();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** Waits, unless the deadline comes first: then it fails at once and waits for nothing. */
  static void pause(String provider, Call call, EngineSettings settings, long nanos, String what) {
    if (nanos <= 0) {
      return;
    }
    if (settings.timing().nanos().getAsLong() + nanos > call.course().deadline) {
      throw passed(provider, call, settings, what, NetworkException.Outcome.NOT_SENT);
    }
    try {
      settings.timing().sleeper().sleep(Duration.ofNanos(nanos));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted(provider, call);
    }
  }

  static NetworkException passed(
      String provider,
      Call call,
      EngineSettings settings,
      String what,
      NetworkException.Outcome outcome) {
    return new NetworkException(
        ErrorDetails.of(
                ErrorKind.NETWORK,
                "the deadline of "
                    + settings.timeouts().total().toMillis()
                    + " ms "
                    + what
                    + (outcome == NetworkException.Outcome.UNKNOWN
                        ? "; outcome unknown"
                        : "; it was not sent"))
            .at(provider, call.operation().toString()),
        outcome);
  }

  static CloudException interrupted(String provider, Call call) {
    return new CloudException(
        ErrorDetails.of(ErrorKind.CANCELLED, "the calling thread was interrupted")
            .at(provider, call.operation().toString()));
  }

  static CloudException closed(String provider, Call call) {
    return new CloudException(
        ErrorDetails.of(ErrorKind.CANCELLED, "the connection to the cloud has been closed")
            .at(provider, call.operation().toString()));
  }
}
