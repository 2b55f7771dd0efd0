package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.internal.transport.TransportErrors;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** The TLS connection of a rendezvous, from connect to the greeting of the server. */
final class RendezvousSocket implements AutoCloseable {
  private static final byte[] GREETING = "rendezvous".getBytes(StandardCharsets.US_ASCII);
  private static final String CLOSED = "the connection to the cloud has been closed";
  private static final int MAX_GREETING_LENGTH = 256;

  private final String provider;
  private final RendezvousAddress address;
  private final ClientSettings settings;
  private final Duration idleTimeout;
  private final Socket tcp = new Socket();
  private volatile Runnable unregister = () -> {};
  private volatile boolean closed;

  private RendezvousSocket(HttpEngine engine, RendezvousAddress address, Duration idleTimeout) {
    this.provider = engine.provider();
    this.address = address;
    this.settings = engine.settings();
    this.idleTimeout = idleTimeout;
  }

  /** A socket that is not connected yet, and is closed together with the engine. */
  static RendezvousSocket register(
      HttpEngine engine, RendezvousAddress address, Duration idleTimeout) {
    RendezvousSocket socket = new RendezvousSocket(engine, address, idleTimeout);
    socket.unregister = engine.onClose(socket);
    return socket;
  }

  /** Connects, sends the secret and waits for the greeting. Closes this socket on failure. */
  SSLSocket connect(Duration startTimeout) {
    boolean connected = false;
    try {
      SSLSocket tls = startTls();
      handshake(tls, startTimeout);
      connected = true;
      return tls;
    } finally {
      if (!connected) {
        close();
      }
    }
  }

  private SSLSocket startTls() {
    int connectTimeoutMillis = millis(settings.timeouts().connect());
    try {
      tcp.setSoTimeout(connectTimeoutMillis);
      tcp.setTcpNoDelay(true);
      tcp.setKeepAlive(true);
      tcp.connect(new InetSocketAddress(address.bareHost(), address.port()), connectTimeoutMillis);
    } catch (IOException e) {
      String message =
          e instanceof UnknownHostException
              ? "unknown host " + address.host()
              : describe(e) + "; check that no firewall blocks port " + address.port();
      throw failure(message, e, Outcome.NOT_SENT, TransportErrors.isTransient(e));
    }
    try {
      SSLSocketFactory factory =
          settings.sslContext() == null
              ? (SSLSocketFactory) SSLSocketFactory.getDefault()
              : settings.sslContext().getSocketFactory();
      SSLSocket tls =
          (SSLSocket) factory.createSocket(tcp, address.bareHost(), address.port(), true);
      SSLParameters parameters = tls.getSSLParameters();
      // By default a socket accepts any trusted certificate, whatever host it was issued for.
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
      tls.startHandshake();
      return tls;
    } catch (IOException e) {
      String message =
          TransportErrors.isUntrusted(e)
              ? describe(e)
              : "the TLS handshake with " + address + " failed";
      throw failure(message, e, Outcome.NOT_SENT, TransportErrors.isTransient(e));
    }
  }

  private void handshake(SSLSocket tls, Duration startTimeout) {
    try {
      tls.getOutputStream().write((address.secret() + "\r\n").getBytes(StandardCharsets.UTF_8));
      awaitGreeting(tls, startTimeout);
      tls.setSoTimeout(millis(idleTimeout));
    } catch (SocketTimeoutException e) {
      String message =
          "no process connected to "
              + address
              + " within "
              + TimeUnit.MILLISECONDS.convert(startTimeout)
              + " ms";
      throw failure(message, e, Outcome.UNKNOWN, false);
    } catch (IOException e) {
      String message = "the connection to " + address + " was closed before a process connected";
      throw failure(message, e, Outcome.UNKNOWN, false);
    }
  }

  private void awaitGreeting(SSLSocket tls, Duration startTimeout) throws IOException {
    InputStream in = tls.getInputStream();
    long deadline = nanoTime() + TimeUnit.NANOSECONDS.convert(startTimeout);
    for (int position = 0; position < MAX_GREETING_LENGTH; position++) {
      long remaining = deadline - nanoTime();
      if (remaining <= 0) {
        throw new SocketTimeoutException();
      }
      tls.setSoTimeout(millis(Duration.ofNanos(remaining)));
      int next = in.read();
      if (next < 0) {
        throw new IOException("end of stream");
      }
      if (position < GREETING.length && next != GREETING[position]) {
        throw unexpectedGreeting();
      }
      if (next == '\n') {
        return;
      }
    }
    throw unexpectedGreeting();
  }

  private CloudException unexpectedGreeting() {
    // The greeting itself is left out: it may quote the secret.
    return CloudException.of(
        details(
            ErrorKind.UNEXPECTED_RESPONSE,
            address
                + " did not send a rendezvous greeting; an attach URL is valid once and expires"
                + " soon"));
  }

  /** Converts what a read of the output threw. */
  IOException readFailure(Exception e) {
    if (closed) {
      return new IOException(CLOSED);
    }
    return new IOException(
        e instanceof SocketTimeoutException
            ? "no output from " + address + " within the idle timeout"
            : "the connection to " + address + " was lost before the process ended");
  }

  CloudException connectionLost() {
    return CloudException.of(
        details(
                ErrorKind.NETWORK,
                "the connection to the process at " + address + " has been closed")
            .withOutcome(Outcome.UNKNOWN));
  }

  private CloudException failure(
      String message, IOException e, Outcome outcome, boolean retryable) {
    if (closed) {
      return CloudException.of(details(ErrorKind.CANCELLED, CLOSED));
    }
    if (Thread.currentThread().isInterrupted()) {
      return CloudException.of(details(ErrorKind.CANCELLED, "the calling thread was interrupted"));
    }
    return CloudException.of(
        details(ErrorKind.NETWORK, message)
            .withRetryable(retryable)
            .withCause(TransportErrors.cause(e))
            .withOutcome(outcome));
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    return ErrorDetails.of(kind, message).withOperation(provider, "rendezvous");
  }

  private String describe(IOException e) {
    return TransportErrors.describeConnect(e, address.host(), address.port(), settings);
  }

  private long nanoTime() {
    return settings.timeSource().nanoTime().getAsLong();
  }

  private static int millis(Duration time) {
    // Sockets treat 0 as no timeout.
    return (int) Math.max(1, Math.min(TimeUnit.MILLISECONDS.convert(time), Integer.MAX_VALUE));
  }

  /**
   * Closes the TCP connection without a TLS close_notify alert, which would wait for a blocked
   * writer; the server does not need the alert.
   */
  @Override
  public void close() {
    closed = true;
    try {
      tcp.close();
    } catch (IOException e) {
      // Nothing to recover: the socket is unusable, as intended.
      return;
    } finally {
      unregister.run();
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
