package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.concurrent.ContextCarrier;
import io.github.polycloud.internal.concurrent.ContextCarriers;
import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.apache.hc.core5.net.InetAddressUtils;
import org.apache.hc.core5.util.Timeout;

/**
 * Resolves host names on threads of its own, because a lookup by the operating system can neither
 * be interrupted nor limited in time. A caller stops waiting when its call ends; the lookup itself
 * continues, and later callers for the same host share it. Thread-safe.
 */
final class HostLookup {
  private static final int MAX_THREADS = 16;

  /** Uses the resolver of the JVM; shared by all engines. */
  static final HostLookup SYSTEM =
      new HostLookup(
          InetAddress::getAllByName,
          DaemonThreads.pool("polycloud-dns", MAX_THREADS, Duration.ofSeconds(1)));

  private final Resolver resolver;
  private final Executor threads;
  private final ConcurrentMap<String, CompletableFuture<InetAddress[]>> running =
      new ConcurrentHashMap<>();

  HostLookup(Resolver resolver, Executor threads) {
    this.resolver = resolver;
    this.threads = threads;
  }

  /** Resolves a host name, however long it takes. */
  @FunctionalInterface
  interface Resolver {
    /** Returns the addresses in the order in which they are to be tried, at least one. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** A lookup that takes longer than the connect timeout. */
  static final class LookupTimeoutException extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    private LookupTimeoutException(String host, Timeout timeout) {
      super(
          "looking up the address of host "
              + host
              + " timed out after "
              + timeout.toMilliseconds()
              + " ms; check DNS");
    }
  }

  /**
   * Returns the addresses of a host.
   *
   * @param timeout how long to wait for them
   * @param call ends the wait when it is aborted
   * @param carrier carries the context of the first caller to the lookup
   * @throws InterruptedIOException if the thread is interrupted or the call aborted
   */
  InetAddress[] resolve(
      String host, Timeout timeout, RequestSentTracker call, ContextCarrier carrier)
      throws IOException {
    if (host.indexOf(':') >= 0 || InetAddressUtils.isIPv4(host)) {
      return resolver.resolve(host);
    }
    CompletableFuture<InetAddress[]> result = lookup(host, carrier).copy();
    call.onAbort(() -> result.cancel(false));
    try {
      return result.get(timeout.getDuration(), timeout.getTimeUnit());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted during the lookup of a host");
    } catch (CancellationException e) {
      throw new InterruptedIOException("aborted during the lookup of a host");
    } catch (TimeoutException e) {
      throw new LookupTimeoutException(host, timeout);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof UnknownHostException unknown
          ? unknown
          : new IOException("the lookup of a host failed", e.getCause());
    } finally {
      call.onAbort(null);
    }
  }

  private CompletableFuture<InetAddress[]> lookup(String host, ContextCarrier carrier) {
    CompletableFuture<InetAddress[]> own = new CompletableFuture<>();
    CompletableFuture<InetAddress[]> shared = running.putIfAbsent(host, own);
    if (shared != null) {
      return shared;
    }
    try {
      ContextCarriers.submit(
          threads,
          carrier,
          () -> {
            resolve(host, own);
            return null;
          });
    } catch (RuntimeException | Error e) {
      // No thread could be started.
      running.remove(host);
      own.completeExceptionally(e);
    }
    return own;
  }

  private void resolve(String host, CompletableFuture<InetAddress[]> result) {
    try {
      result.complete(resolver.resolve(host));
    } catch (IOException | RuntimeException | Error e) {
      result.completeExceptionally(e);
    } finally {
      running.remove(host);
    }
  }
}
