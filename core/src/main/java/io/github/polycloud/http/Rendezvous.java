package io.github.polycloud.http;

import io.github.polycloud.error.CloudException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLSocket;

/**
 * The terminal of a one-off process: what it prints, and what is typed. The protocol knows no exit
 * status; {@link io.github.polycloud.spi.ExitMarker} is the way around that.
 *
 * <pre>{@code
 * try (Rendezvous terminal = engine.attach(attachUrl, Duration.ofSeconds(120))) {
 *   terminal.endInput();
 *   terminal.output().transferTo(screen);
 * }
 * }</pre>
 */
public final class Rendezvous implements AutoCloseable {
  // A process may well think for long, but a connection that is silent for an hour is a dead one.
  static final Duration IDLE = Duration.ofHours(1);

  private static final int END_OF_INPUT = 0x04;
  private static final int INTERRUPT = 0x03;
  private static final int QUIT = 0x1C;

  private final RendezvousSocket socket;
  private final LiveStream output;
  private final TypedInput input;

  private Rendezvous(RendezvousSocket socket, SSLSocket tls) throws IOException {
    this.socket = socket;
    this.output = new LiveStream(tls.getInputStream(), socket::close, socket::broken);
    this.input = new TypedInput(tls.getOutputStream());
  }

  /**
   * Connects to a process that was started with {@code attach}, and waits until it is there. The
   * certificate and the host name are checked.
   *
   * @param attachUrl what the service gave, a secret that works once: {@code
   *     rendezvous://host:port/secret}, also without its scheme
   * @param settings trust, and how long to wait for a connection
   * @param wait how long the process may take to come; two minutes is usual
   * @throws CloudException of kind {@code UNSUPPORTED} for another kind of URL, {@code NETWORK}
   *     when there is no connection or no process in time, {@code UNEXPECTED_RESPONSE} when
   *     something else answers. It names host and port, never the secret.
   */
  public static Rendezvous connect(URI attachUrl, EngineSettings settings, Duration wait) {
    RendezvousAddress address = RendezvousAddress.of(attachUrl);
    return over(new RendezvousSocket(null, address, settings, IDLE, closed -> {}), wait);
  }

  static Rendezvous over(RendezvousSocket socket, Duration wait) {
    SSLSocket tls = socket.connect(wait);
    try {
      return new Rendezvous(socket, tls);
    } catch (IOException e) {
      socket.close();
      throw socket.gone();
    }
  }

  /**
   * What the process prints, as bytes of its terminal: both its streams in one, lines ended by CR
   * LF. Its end is the end of the process, or of this rendezvous if it was closed here. Closing it
   * closes the rendezvous.
   */
  public InputStream output() {
    return output;
  }

  /** What is typed to the process. Each write is sent at once; closing it ends the input. */
  public OutputStream input() {
    return input;
  }

  /**
   * Tells the process that no more input comes, as Ctrl-D does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void endInput() {
    type(END_OF_INPUT);
  }

  /**
   * Interrupts the process, as Ctrl-C does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void interrupt() {
    type(INTERRUPT);
  }

  /**
   * Makes the process quit, as Ctrl-\ does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void quit() {
    type(QUIT);
  }

  private void type(int key) {
    try {
      input.write(key);
    } catch (IOException e) {
      throw socket.gone();
    }
  }

  /** Ends everything at once, from any thread: a read under way finds the end of the output. */
  @Override
  public void close() {
    output.close();
  }

  /** Host and port. */
  @Override
  public String toString() {
    return "Rendezvous[" + socket + "]";
  }

  /** Keeps a caller that closes the input from closing the whole connection, as a socket would. */
  private static final class TypedInput extends OutputStream {
    private final OutputStream out;
    private boolean ended;

    TypedInput(OutputStream out) {
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
      if (!ended) {
        ended = true;
        out.write(END_OF_INPUT);
      }
    }
  }
}
