// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.internal.transport.CancellableInputStream;
import io.github.polycloud.engine.internal.transport.HostLookup;
import io.github.polycloud.error.CloudException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.net.ssl.SSLSocket;

/**
 * A connection to the terminal of a one-off process by Heroku's rendezvous protocol: TLS, a secret
 * line, then the bytes of the terminal in both directions. The protocol carries no exit status; see
 * {@link ExitStatusParser}.
 *
 * <pre>{@code
 * try (Rendezvous terminal = Rendezvous.connect(engine, attachUrl, Duration.ofMinutes(2))) {
 *   terminal.closeInput();
 *   terminal.output().transferTo(System.out);
 * }
 * }</pre>
 *
 * <p>One thread may read while another writes; {@link #close} may be called from any thread.
 *
 * @since 0.1.0
 */
public final class Rendezvous implements AutoCloseable {
  // A process may be silent for long, but after an hour the connection is most likely dead.
  static final Duration IDLE_TIMEOUT = Duration.ofHours(1);

  private static final int END_OF_INPUT = 0x04;
  private static final int INTERRUPT = 0x03;
  private static final int QUIT = 0x1C;

  // What all connections of an engine occupy together is bounded.
  private static final Map<HttpEngine, HostLookup> LOOKUPS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final RendezvousSocket socket;
  private final CancellableInputStream output;
  private final TerminalInput input;

  private Rendezvous(RendezvousSocket socket, SSLSocket tls) throws IOException {
    this.socket = socket;
    this.output =
        new CancellableInputStream(tls.getInputStream(), socket::close, socket::readFailure);
    this.input = new TerminalInput(tls.getOutputStream());
  }

  /**
   * Connects to a process and waits until it has started. The idle timeout is one hour.
   *
   * @throws CloudException as {@link #connect(HttpEngine, URI, Duration, Duration)} does
   */
  public static Rendezvous connect(HttpEngine engine, URI attachUrl, Duration startTimeout) {
    return connect(engine, attachUrl, startTimeout, IDLE_TIMEOUT);
  }

  /**
   * Connects to a process that was created with {@code attach}, and waits until it has started.
   * Certificate and host name are verified. The connection is closed with the engine.
   *
   * @param engine provides trust, connect timeout and the id of the provider for errors
   * @param attachUrl a one-time secret from the service: {@code rendezvous://host:port/secret}; the
   *     scheme is optional
   * @param startTimeout maximum time until the process has started, including the connection; two
   *     minutes is usual
   * @param idleTimeout maximum time without output, after which a read fails
   * @throws CloudException of kind {@code UNSUPPORTED} for a URL with another scheme; {@code
   *     NETWORK} if the connection fails; {@code TIMEOUT} if the process does not start in time;
   *     {@code UNEXPECTED_RESPONSE} if the server does not speak the protocol; {@code CANCELLED} if
   *     the engine is closed or the thread is interrupted. Messages contain host and port, never
   *     the secret.
   */
  public static Rendezvous connect(
      HttpEngine engine, URI attachUrl, Duration startTimeout, Duration idleTimeout) {
    try {
      return open(engine, attachUrl, startTimeout, idleTimeout, lookup(engine));
    } catch (RendezvousException e) {
      throw CloudException.of(e.details());
    }
  }

  /**
   * Like {@link #connect(HttpEngine, URI, Duration, Duration)}, with another lookup of host names.
   *
   * @throws RendezvousException instead of {@code CloudException}
   */
  static Rendezvous open(
      HttpEngine engine,
      URI attachUrl,
      Duration startTimeout,
      Duration idleTimeout,
      HostLookup lookup)
      throws RendezvousException {
    RendezvousSocket socket =
        RendezvousSocket.register(engine, RendezvousAddress.of(attachUrl), idleTimeout, lookup);
    SSLSocket tls = socket.connect(startTimeout);
    try {
      return new Rendezvous(socket, tls);
    } catch (IOException e) {
      socket.close();
      throw new RendezvousException(socket.connectionLost());
    }
  }

  /** Returns the lookup of host names that all connections of an engine share. */
  static HostLookup lookup(HttpEngine engine) {
    return LOOKUPS.computeIfAbsent(engine, each -> HostLookup.open());
  }

  /**
   * The output of the process: stdout and stderr as the bytes of one terminal, with CR LF line
   * ends. It ends when the process ends or this rendezvous is closed; closing it closes the
   * rendezvous. A read throws {@code IOException} if the connection is lost, the idle timeout
   * expires, the engine is closed or the thread is interrupted; an interrupt closes the rendezvous.
   */
  public InputStream output() {
    return output;
  }

  /**
   * The input of the process. Writes are not buffered; closing it sends end of input. A write
   * blocks until the process reads; close and interrupt end it, and both close the rendezvous.
   */
  public OutputStream input() {
    return input;
  }

  /**
   * Sends end of input, as Ctrl-D does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed, {@code CANCELLED}
   *     if the thread is interrupted
   */
  public void closeInput() {
    send(END_OF_INPUT);
  }

  /**
   * Interrupts the process, as Ctrl-C does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed, {@code CANCELLED}
   *     if the thread is interrupted
   */
  public void interrupt() {
    send(INTERRUPT);
  }

  /**
   * Quits the process, as Ctrl-\ does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed, {@code CANCELLED}
   *     if the thread is interrupted
   */
  public void quit() {
    send(QUIT);
  }

  private void send(int controlCharacter) {
    try {
      input.write(controlCharacter);
    } catch (IOException e) {
      throw CloudException.of(socket.connectionLost());
    }
  }

  /** Closes the connection immediately; a blocked read returns end of stream. Idempotent. */
  @Override
  public void close() {
    output.close();
  }

  /** Host and port. */
  @Override
  public String toString() {
    return "Rendezvous[" + socket + "]";
  }

  /** Sends end of input on close, where the stream of a socket would close the connection. */
  private static final class TerminalInput extends OutputStream {
    private final OutputStream out;
    private boolean closed;

    TerminalInput(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      if (!closed) {
        closed = true;
        out.write(END_OF_INPUT);
      }
    }
  }
}
