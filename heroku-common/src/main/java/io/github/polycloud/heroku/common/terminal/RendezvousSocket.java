// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.internal.transport.HostLookup;
import io.github.polycloud.engine.internal.transport.InterruptibleSocket;
import io.github.polycloud.engine.internal.transport.TransportErrors;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.internal.concurrent.AbortableWait;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The TLS connection of a rendezvous, from the lookup of the host to the greeting of the server. In
 * each of these phases, an interrupt of the thread, {@link #close} and the timeouts end the wait
 * immediately.
 */
final class RendezvousSocket implements AutoCloseable {
  private static final byte[] GREETING = "rendezvous".getBytes(StandardCharsets.US_ASCII);
  private static final String CLOSED = "the connection to the cloud has been closed";
  private static final String INTERRUPTED = "the calling thread was interrupted";
  private static final int MAX_GREETING_LENGTH = 256;

  private final String provider;
  private final RendezvousAddress address;
  private final ClientSettings settings;
  private final Duration idleTimeout;
  private final HostLookup lookup;
  private final AbortableWait lookupWait = new AbortableWait();
  private volatile InterruptibleSocket tcp = new InterruptibleSocket();
  private volatile Runnable unregister = () -> {};
  private volatile boolean closed;

  /** A part of the connection that blocks until it is complete or aborted. */
  private interface Phase<T> {
    T run() throws IOException;
  }

  private RendezvousSocket(
      HttpEngine engine, RendezvousAddress address, Duration idleTimeout, HostLookup lookup) {
    this.provider = engine.provider();
    this.address = address;
    this.settings = engine.settings();
    this.idleTimeout = idleTimeout;
    this.lookup = lookup;
  }

  /** A socket that is not connected yet, and is closed together with the engine. */
  static RendezvousSocket register(
      HttpEngine engine, RendezvousAddress address, Duration idleTimeout, HostLookup lookup) {
    RendezvousSocket socket = new RendezvousSocket(engine, address, idleTimeout, lookup);
    socket.unregister = engine.onClose(socket);
    return socket;
  }

  /** Connects, sends the secret and waits for the greeting. Closes this socket on failure. */
  SSLSocket connect(Duration startTimeout) throws RendezvousException {
    StartTimeout start = new StartTimeout(startTimeout, System.nanoTime());
    boolean connected = false;
    try {
      connectTcp(lookUp(start), start);
      SSLSocket tls = startTls(start);
      handshake(tls, start);
      connected = true;
      return tls;
    } finally {
      if (!connected) {
        close();
      }
    }
  }

  private InetAddress[] lookUp(StartTimeout start) throws RendezvousException {
    try {
      return lookup.resolve(
          address.bareHost(), start.atMost(settings.timeouts().connect()), lookupWait);
    } catch (IOException e) {
      String message =
          e instanceof UnknownHostException
              ? "unknown host " + address.host()
              : "looking up the host " + address.host() + " timed out";
      throw failure(message, e, Outcome.NOT_SENT, TransportErrors.isTransient(e), start);
    }
  }

  /** Tries the addresses in their order; the connect timeout applies to each. */
  private void connectTcp(InetAddress[] hosts, StartTimeout start) throws RendezvousException {
    for (int i = 0; i < hosts.length; i++) {
      InetAddress host = hosts[i];
      try {
        limited(start.atMost(settings.timeouts().connect()), () -> connectTo(host));
        return;
      } catch (IOException e) {
        if (i == hosts.length - 1 || isCancelled() || start.isOver()) {
          throw failure(
              describe(e) + "; check that no firewall blocks port " + address.port(),
              e,
              Outcome.NOT_SENT,
              TransportErrors.isTransient(e),
              start);
        }
      }
    }
  }

  private InterruptibleSocket connectTo(InetAddress host) throws IOException {
    InterruptibleSocket socket = new InterruptibleSocket();
    tcp = socket;
    if (closed) {
      socket.close();
    }
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    socket.connect(new InetSocketAddress(host, address.port()));
    return socket;
  }

  private SSLSocket startTls(StartTimeout start) throws RendezvousException {
    try {
      return limited(start.atMost(settings.timeouts().connect()), this::tls);
    } catch (IOException e) {
      String message =
          TransportErrors.isUntrusted(e)
              ? describe(e)
              : "the TLS handshake with " + address + " failed";
      throw failure(message, e, Outcome.NOT_SENT, TransportErrors.isTransient(e), start);
    }
  }

  private SSLSocket tls() throws IOException {
    SSLSocketFactory factory =
        settings.sslContext() == null
            ? (SSLSocketFactory) SSLSocketFactory.getDefault()
            : settings.sslContext().getSocketFactory();
    SSLSocket tls = (SSLSocket) factory.createSocket(tcp, address.bareHost(), address.port(), true);
    SSLParameters parameters = tls.getSSLParameters();
    // By default a socket accepts any trusted certificate, whatever host it was issued for.
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    tls.setSSLParameters(parameters);
    tls.startHandshake();
    return tls;
  }

  private void handshake(SSLSocket tls, StartTimeout start) throws RendezvousException {
    byte[] secret = (address.secret() + "\r\n").getBytes(StandardCharsets.UTF_8);
    boolean greeted;
    try {
      greeted =
          limited(
              start.remaining(),
              () -> {
                tls.getOutputStream().write(secret);
                return isGreeting(tls.getInputStream());
              });
      tls.setSoTimeout(millis(idleTimeout));
    } catch (IOException e) {
      String message = "the connection to " + address + " was closed before a process connected";
      throw failure(message, e, Outcome.UNKNOWN, false, start);
    }
    if (!greeted) {
      // The greeting itself is left out: it may quote the secret.
      throw new RendezvousException(
          details(
              ErrorKind.UNEXPECTED_RESPONSE,
              address
                  + " did not send a rendezvous greeting; an attach URL is valid once and expires"
                  + " soon"));
    }
  }

  private static boolean isGreeting(InputStream in) throws IOException {
    for (int position = 0; position < MAX_GREETING_LENGTH; position++) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("end of stream");
      }
      if (position < GREETING.length && next != GREETING[position]) {
        return false;
      }
      if (next == '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * Runs a phase and aborts it when its time is over. A timeout of the socket would be that of a
   * single read, which a server can extend byte by byte.
   *
   * @throws SocketTimeoutException if its time is over
   */
  private <T> T limited(Duration time, Phase<T> phase) throws IOException {
    CompletableFuture<Void> timer = new CompletableFuture<>();
    timer
        .orTimeout(time.toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete(
            (done, timeout) -> {
              if (timeout != null) {
                abort();
              }
            });
    T result;
    try {
      result = phase.run();
    } catch (IOException e) {
      throw timer.complete(null) ? e : new SocketTimeoutException();
    } finally {
      timer.complete(null);
    }
    if (timer.isCompletedExceptionally()) {
      throw new SocketTimeoutException();
    }
    return result;
  }

  /** Converts what a read of the output threw; an interrupt or a close is its cause. */
  IOException readFailure(Exception e) {
    if (isCancelled()) {
      CloudException cancelled = CloudException.of(cancelled());
      return new IOException(closed ? CLOSED : INTERRUPTED, cancelled);
    }
    return new IOException(
        e instanceof SocketTimeoutException
            ? "no output from " + address + " within the idle timeout"
            : "the connection to " + address + " was lost before the process ended");
  }

  /** The error of a write. */
  ErrorDetails connectionLost() {
    return !closed && isCancelled()
        ? cancelled()
        : details(
                ErrorKind.NETWORK,
                "the connection to the process at " + address + " has been closed")
            .withOutcome(Outcome.UNKNOWN);
  }

  private RendezvousException failure(
      String message, IOException e, Outcome outcome, boolean retryable, StartTimeout start) {
    if (isCancelled()) {
      return new RendezvousException(cancelled().withOutcome(outcome));
    }
    if (e instanceof SocketTimeoutException && start.isOver()) {
      return new RendezvousException(
          details(
                  ErrorKind.TIMEOUT,
                  "no process connected to "
                      + address
                      + " within "
                      + start.timeout().toMillis()
                      + " ms")
              .withOutcome(outcome));
    }
    return new RendezvousException(
        details(ErrorKind.NETWORK, message)
            .withRetryable(retryable)
            .withCause(TransportErrors.cause(e))
            .withOutcome(outcome));
  }

  private boolean isCancelled() {
    return closed || Thread.currentThread().isInterrupted();
  }

  private ErrorDetails cancelled() {
    return details(ErrorKind.CANCELLED, closed ? CLOSED : INTERRUPTED);
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).withOperation(provider, "rendezvous");
  }

  private String describe(IOException e) {
    return TransportErrors.describeConnect(e, address.host(), address.port(), settings);
  }

  private static int millis(Duration time) {
    // Sockets treat 0 as no timeout.
    return (int) Math.max(1, Math.min(TimeUnit.MILLISECONDS.convert(time), Integer.MAX_VALUE));
  }

  @Override
  public void close() {
    closed = true;
    abort();
    unregister.run();
  }

  /**
   * Ends the current phase. Closes the TCP connection without a TLS close_notify alert, which would
   * wait for a blocked writer; the server does not need the alert.
   */
  private void abort() {
    lookupWait.abort();
    try {
      tcp.close();
    } catch (IOException e) {
      // Nothing to recover: the socket is unusable, as intended.
      return;
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }

  /**
   * The time until the process must have started.
   *
   * @param timeout the whole time
   * @param start when it began, in nanoseconds of the system, in which timers run
   */
  private record StartTimeout(Duration timeout, long start) {
    Duration remaining() {
      Duration left = timeout.minusNanos(System.nanoTime() - start);
      return left.isNegative() ? Duration.ZERO : left;
    }

    Duration atMost(Duration limit) {
      return remaining().compareTo(limit) < 0 ? remaining() : limit;
    }

    boolean isOver() {
      return remaining().isZero();
    }
  }
}
