// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import java.security.AccessController;
import java.security.PrivilegedAction;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Daemon threads that may outlive the call that started them: pools that all engines share, whose
 * threads end when they are idle, and threads for work that cannot be interrupted. They keep
 * nothing of the application whose call started them: neither its context class loader nor thread
 * locals nor the access control context.
 */
public final class DaemonThreads {
  private DaemonThreads() {}

  /**
   * Creates a timer of one thread.
   *
   * @param idle how long the thread waits for work after the last task
   */
  public static ScheduledThreadPoolExecutor timer(String name, Duration idle) {
    ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, factory(name));
    timer.setRemoveOnCancelPolicy(true);
    endWhenIdle(timer, idle);
    return timer;
  }

  /**
   * Creates a pool; tasks beyond its size wait.
   *
   * @param idle how long a thread waits for the next task
   */
  public static ThreadPoolExecutor pool(String name, int maxThreads, Duration idle) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            maxThreads,
            maxThreads,
            0,
            TimeUnit.NANOSECONDS,
            new LinkedBlockingQueue<>(),
            factory(name));
    endWhenIdle(pool, idle);
    return pool;
  }

  /**
   * Creates a pool that starts a thread for each task for which none is idle.
   *
   * @param idle how long a thread waits for the next task
   */
  static ThreadPoolExecutor cached(String name, Duration idle) {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        idle.toNanos(),
        TimeUnit.NANOSECONDS,
        new SynchronousQueue<>(),
        factory(name));
  }

  private static void endWhenIdle(ThreadPoolExecutor pool, Duration idle) {
    pool.setKeepAliveTime(idle.toNanos(), TimeUnit.NANOSECONDS);
    pool.allowCoreThreadTimeOut(true);
  }

  /** Creates a factory of such threads, with the given name. */
  // Without privileges, a thread inherits the protection domains of all its creators.
  @SuppressWarnings("removal")
  public static ThreadFactory factory(String name) {
    return task ->
        AccessController.doPrivileged(
            (PrivilegedAction<Thread>)
                () -> {
                  Thread thread = new Thread(null, task, name, 0, false);
                  thread.setDaemon(true);
                  thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
                  return thread;
                });
  }
}
