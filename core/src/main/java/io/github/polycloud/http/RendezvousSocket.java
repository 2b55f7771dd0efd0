package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** The TLS connection of a rendezvous, from the first packet to the line that greets us. */
final class RendezvousSocket implements AutoCloseable {
  private static final byte[] GREETING = "rendezvous".getBytes(StandardCharsets.US_ASCII);
  private static final String CLOSED = "the connection to the cloud has been closed";
  private static final int LONGEST_GREETING = 256;

  private final @Nullable String provider;
  private final RendezvousAddress address;
  private final EngineSettings settings;
  private final Duration idle;
  private final Consumer<RendezvousSocket> onClose;
  private final Socket wire = new Socket();
  private volatile boolean closed;

  RendezvousSocket(
      @Nullable String provider,
      RendezvousAddress address,
      EngineSettings settings,
      Duration idle,
      Consumer<RendezvousSocket> onClose) {
    this.provider = provider;
    this.address = address;
    this.settings = settings;
    this.idle = idle;
    this.onClose = onClose;
  }

  /** Connects, shows the secret and waits for the process; closes itself when that fails. */
  SSLSocket connect(Duration wait) {
    boolean greeted = false;
    try {
      SSLSocket tls = secure();
      greet(tls, wait);
      greeted = true;
      return tls;
    } finally {
      if (!greeted) {
        close();
      }
    }
  }

  private SSLSocket secure() {
    int patience = millis(settings.timeouts().connect());
    try {
      wire.setSoTimeout(patience);
      wire.setTcpNoDelay(true);
      wire.setKeepAlive(true);
      wire.connect(new InetSocketAddress(address.bareHost(), address.port()), patience);
    } catch (IOException e) {
      String what =
          e instanceof UnknownHostException
              ? "there is no host " + address.host()
              : describe(e) + "; port " + address.port() + " is often closed by firewalls";
      throw failure(what, e, Outcome.NOT_SENT, Failures.mayPass(e));
    }
    try {
      SSLSocketFactory factory =
          settings.tls() == null
              ? (SSLSocketFactory) SSLSocketFactory.getDefault()
              : settings.tls().getSocketFactory();
      SSLSocket tls =
          (SSLSocket) factory.createSocket(wire, address.bareHost(), address.port(), true);
      SSLParameters parameters = tls.getSSLParameters();
      // Without this a socket takes any trusted certificate, whatever host it was made for.
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      tls.setSSLParameters(parameters);
      tls.startHandshake();
      return tls;
    } catch (IOException e) {
      String what = Failures.isUntrusted(e) ? describe(e) : "there is no TLS with " + address;
      throw failure(what, e, Outcome.NOT_SENT, Failures.mayPass(e));
    }
  }

  private void greet(SSLSocket tls, Duration wait) {
    try {
      tls.getOutputStream().write((address.secret() + "\r\n").getBytes(StandardCharsets.UTF_8));
      awaitGreeting(tls, wait);
      tls.setSoTimeout(millis(idle));
    } catch (SocketTimeoutException e) {
      String what = "no process came to " + address + " within " + wait.toMillis() + " ms";
      throw failure(what, e, Outcome.UNKNOWN, false);
    } catch (IOException e) {
      String what = "the connection to " + address + " ended before a process came";
      throw failure(what, e, Outcome.UNKNOWN, false);
    }
  }

  private void awaitGreeting(SSLSocket tls, Duration wait) throws IOException {
    InputStream in = tls.getInputStream();
    long until = now() + wait.toNanos();
    for (int at = 0; at < LONGEST_GREETING; at++) {
      long left = until - now();
      if (left <= 0) {
        throw new SocketTimeoutException();
      }
      tls.setSoTimeout(millis(Duration.ofNanos(left)));
      int next = in.read();
      if (next < 0) {
        throw new IOException("end of stream");
      }
      if (at < GREETING.length && next != GREETING[at]) {
        throw stranger();
      }
      if (next == '\n') {
        return;
      }
    }
    throw stranger();
  }

  private CloudException stranger() {
    // What it said instead may quote the secret.
    return new CloudException(
        details(
            ErrorKind.UNEXPECTED_RESPONSE,
            address
                + " did not answer as a rendezvous; an attach URL works once and not for long"));
  }

  /** What a read of the process's output says when it fails. */
  IOException broken(Exception e) {
    if (closed) {
      return new IOException(CLOSED);
    }
    return new IOException(
        e instanceof SocketTimeoutException
            ? "nothing came from " + address + " within the idle limit"
            : "the connection to " + address + " broke before the process ended");
  }

  NetworkException gone() {
    return new NetworkException(
        details(ErrorKind.NETWORK, "the process at " + address + " cannot be reached any more"),
        Outcome.UNKNOWN);
  }

  private CloudException failure(String what, IOException e, Outcome outcome, boolean retryable) {
    if (closed) {
      return new CloudException(details(ErrorKind.CANCELLED, CLOSED));
    }
    if (Thread.currentThread().isInterrupted()) {
      return new CloudException(details(ErrorKind.CANCELLED, "the calling thread was interrupted"));
    }
    return new NetworkException(
        details(ErrorKind.NETWORK, what).retryable(retryable).causedBy(Failures.cause(e)), outcome);
  }

  private ErrorDetails details(ErrorKind kind, String message) {
    ErrorDetails details = ErrorDetails.of(kind, message);
    return provider == null ? details : details.at(provider, "rendezvous");
  }

  private String describe(IOException e) {
    return Failures.describe(
        e, false, new HttpHost("https", address.host(), address.port()), settings);
  }

  private long now() {
    return settings.timing().nanos().getAsLong();
  }

  private static int millis(Duration time) {
    // To a socket 0 is for ever.
    return (int) Math.max(1, Math.min(time.toMillis(), Integer.MAX_VALUE));
  }

  /**
   * Closes the connection below TLS: a goodbye in TLS would wait for a writer that is blocked, and
   * nobody at the other end needs it.
   */
  @Override
  public void close() {
    closed = true;
    try {
      wire.close();
    } catch (IOException e) {
      // It is of no use any more, which is all that was wanted.
      return;
    } finally {
      onClose.accept(this);
    }
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
