// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each result of a detached task goes either to its caller or to the consumer of late results. */
@Timeout(30)
final class DetachedTasksTest {
  private final DetachedTasks tasks = new DetachedTasks(UnaryOperator.identity());

  /** A task that completes between the end of the wait and its cancellation. */
  private static final class Overtaken extends CompletableFuture<String> {
    private final Exception end;

    Overtaken(Exception end) {
      this.end = end;
    }

    @Override
    public String get(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
      complete("permit");
      if (end instanceof InterruptedException interrupt) {
        throw interrupt;
      }
      throw (TimeoutException) end;
    }
  }

  @Test
  void aResultThatArrivesAfterTheTimeoutButBeforeTheCancellationIsReturned() throws Exception {
    assertThat(DetachedTasks.await(new Overtaken(new TimeoutException()), 1)).isEqualTo("permit");
  }

  @Test
  void aResultThatArrivesAfterAnInterruptButBeforeTheCancellationIsReturned() throws Exception {
    String result = DetachedTasks.await(new Overtaken(new InterruptedException()), 1);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(result).isEqualTo("permit");
  }

  @Test
  void aLaterResultGoesToTheConsumer() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<String> late = new CompletableFuture<>();
    CompletableFuture<String> task =
        tasks.start(
            () -> {
              release.await();
              return "permit";
            },
            late::complete);

    assertThatThrownBy(() -> DetachedTasks.await(task, 1)).isInstanceOf(TimeoutException.class);
    release.countDown();

    assertThat(late.get()).isEqualTo("permit");
  }

  @Test
  void anExceptionIsThrownAndAnErrorNotWrapped() {
    assertThatThrownBy(
            () ->
                DetachedTasks.await(
                    tasks.start(
                        () -> {
                          throw new IllegalStateException("down");
                        },
                        nothing -> {}),
                    Long.MAX_VALUE))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                DetachedTasks.await(
                    tasks.start(
                        () -> {
                          throw new AssertionError("wrong");
                        },
                        nothing -> {}),
                    Long.MAX_VALUE))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aTaskRunsWithTheContextClassLoaderOfItsCaller() throws Exception {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    try (URLClassLoader application = new URLClassLoader(new URL[0], before)) {
      caller.setContextClassLoader(application);
      CompletableFuture<ClassLoader> seen =
          tasks.start(() -> Thread.currentThread().getContextClassLoader(), nothing -> {});
      assertThat(seen.get()).isSameAs(application);
    } finally {
      caller.setContextClassLoader(before);
    }
  }
}
