// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.config.ContextCarrier;
import io.github.polycloud.internal.concurrent.AbortableWait;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.core5.net.InetAddressUtils;

/**
 * Resolves the host names of one engine on other threads, because a lookup by the operating system
 * can neither be interrupted nor limited in time. A caller stops waiting when its call ends; the
 * lookup itself continues, and later callers for the same host share it. Thread-safe.
 */
public final class HostLookup {
  private final LookupQueue queue;
  private final ContextCarrier carrier;
  private final LookupQueue.Share share = new LookupQueue.Share();

  HostLookup(LookupQueue queue, ContextCarrier carrier) {
    this.queue = queue;
    this.carrier = carrier;
  }

  /** Like {@link #system}, with the carrier that is used unless another one is set. */
  public static HostLookup open() {
    return system(ContextCarrier.defaults());
  }

  /** Like {@link #open}, with another resolver and threads of its own. */
  public static HostLookup open(Resolver resolver) {
    return new HostLookup(LookupQueue.of(resolver), ContextCarrier.defaults());
  }

  /**
   * Creates the lookup of an engine; all of them share the threads.
   *
   * @param carrier carries the context of the first caller for a host to its lookup
   */
  static HostLookup system(ContextCarrier carrier) {
    return new HostLookup(LookupQueue.SYSTEM, carrier);
  }

  /** Resolves a host name, however long it takes. */
  @FunctionalInterface
  public interface Resolver {
    /** Returns the addresses in the order in which they are to be tried, at least one. */
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** A lookup that takes longer than the connect timeout. */
  static final class LookupTimeoutException extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    private LookupTimeoutException(String host, Duration timeout) {
      super(
          "looking up the address of host "
              + host
              + " timed out after "
              + timeout.toMillis()
              + " ms; check DNS");
    }
  }

  /**
   * Returns the addresses of a host, at least one, in the order in which they are to be tried.
   *
   * @param host name or address, an IPv6 address without brackets
   * @param timeout how long to wait for them
   * @param wait ends early when it is aborted
   * @throws UnknownHostException if there is no such host
   * @throws SocketTimeoutException after the timeout
   * @throws InterruptedIOException if the thread is interrupted or the wait aborted
   */
  public InetAddress[] resolve(String host, Duration timeout, AbortableWait wait)
      throws IOException {
    if (host.indexOf(':') >= 0 || InetAddressUtils.isIPv4(host)) {
      return queue.resolveNow(host);
    }
    LookupQueue.Lookup lookup = queue.join(host, share, carrier);
    try {
      return wait.await(lookup.result(), TimeUnit.NANOSECONDS.convert(timeout));
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
      queue.leave(lookup, share);
    }
  }
}
