// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The threads that all engines share. */
final class DaemonThreadsTest {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofHours(1);
  private static final long SOON_MILLIS = 10_000;

  @Test
  void theThreadOfATimerEndsWhenItIsIdleAndAnotherOneStartsWithTheNextTask() throws Exception {
    ScheduledThreadPoolExecutor timer = DaemonThreads.timer("test-timer", SHORT);
    for (int i = 0; i < 3; i++) {
      Thread thread = timer.schedule(Thread::currentThread, 1, TimeUnit.MILLISECONDS).get();

      thread.join(SOON_MILLIS);

      assertThat(thread.isAlive()).isFalse();
      assertThat(thread.isDaemon()).isTrue();
      assertThat(thread.getName()).isEqualTo("test-timer");
    }
  }

  @Test
  void aCancelledTaskDoesNotKeepTheThread() throws Exception {
    ScheduledThreadPoolExecutor timer = DaemonThreads.timer("test-timer", SHORT);
    Thread thread = timer.submit(Thread::currentThread).get();

    timer.schedule(() -> {}, 1, TimeUnit.HOURS).cancel(false);

    thread.join(SOON_MILLIS);
    assertThat(thread.isAlive()).isFalse();
    assertThat(timer.getQueue()).isEmpty();
  }

  @Test
  void aPoolHasAtMostItsNumberOfThreads() throws Exception {
    ThreadPoolExecutor pool = DaemonThreads.pool("test-pool", 2, SHORT);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(5);
    for (int i = 0; i < 5; i++) {
      pool.execute(
          () -> {
            await(release);
            done.countDown();
          });
    }

    assertThat(pool.getPoolSize()).isEqualTo(2);
    release.countDown();
    assertThat(done.await(SOON_MILLIS, TimeUnit.MILLISECONDS)).isTrue();
  }

  static Stream<ThreadPoolExecutor> pools() {
    return Stream.of(
        DaemonThreads.pool("test-pool", 1, LONG), DaemonThreads.cached("test-pool", LONG));
  }

  @ParameterizedTest
  @MethodSource("pools")
  void aThreadKeepsNothingOfTheApplicationThatStartedIt(ThreadPoolExecutor pool) throws Exception {
    WeakReference<ClassLoader> application = startFromAnotherClassLoader(pool);

    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SOON_MILLIS);
    while (application.get() != null && System.nanoTime() < end) {
      System.gc();
      Thread.onSpinWait();
    }

    assertThat(application.get()).as("class loader of the application").isNull();
    assertThat(pool.getPoolSize()).isOne();
    pool.shutdownNow();
  }

  /** Starts the thread of the executor from a class of a new class loader. */
  private static WeakReference<ClassLoader> startFromAnotherClassLoader(Executor executor)
      throws Exception {
    ClassLoader loader = new ApplicationLoader();
    @SuppressWarnings("unchecked")
    Consumer<Executor> application =
        (Consumer<Executor>)
            loader.loadClass(Application.class.getName()).getDeclaredConstructor().newInstance();
    assertThat(application.getClass().getClassLoader()).isSameAs(loader);
    Thread caller = new Thread(() -> application.accept(executor));
    caller.setContextClassLoader(loader);
    caller.start();
    caller.join();
    return new WeakReference<>(loader);
  }

  /** Code of an application that makes the executor start its thread. */
  public static final class Application implements Consumer<Executor> {
    private static final InheritableThreadLocal<Object> LOCAL = new InheritableThreadLocal<>();

    @Override
    public void accept(Executor executor) {
      LOCAL.set(this);
      executor.execute(new LibraryTask());
    }
  }

  /** A task that is not of the application. */
  public static final class LibraryTask implements Runnable {
    @Override
    public void run() {
      assertThat(Thread.currentThread().getContextClassLoader())
          .isSameAs(ClassLoader.getSystemClassLoader());
    }
  }

  private static final class ApplicationLoader extends ClassLoader {
    ApplicationLoader() {
      super(DaemonThreadsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(Application.class.getName())) {
        return super.loadClass(name, resolve);
      }
      String resource = name.substring(name.lastIndexOf('.') + 1) + ".class";
      try (InputStream in = DaemonThreadsTest.class.getResourceAsStream(resource)) {
        byte[] bytes = in.readAllBytes();
        ProtectionDomain domain =
            new ProtectionDomain(new CodeSource(null, (Certificate[]) null), null, this, null);
        return defineClass(name, bytes, 0, bytes.length, domain);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
