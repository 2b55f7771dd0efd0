package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * A one-off dyno whose output is read as it comes, and that can be typed to. {@link
 * OneOffDynos#attach} makes one.
 *
 * <pre>{@code
 * try (AttachedDyno dyno = heroku.oneOffs().attach("shop", OneOffRequest.of("psql"))) {
 *   dyno.input().write("select 1;\n".getBytes(StandardCharsets.UTF_8));
 *   dyno.closeInput();
 *   dyno.output().transferTo(screen);
 *   OptionalInt status = dyno.exitStatus();
 * }
 * }</pre>
 */
public final class AttachedDyno implements AutoCloseable {
  private final Dynos dynos;
  private final String app;
  private final String name;
  private final Rendezvous rendezvous;
  private final MarkedOutput output;

  AttachedDyno(Dynos dynos, String app, String name, Rendezvous rendezvous, boolean unixLines) {
    this.dynos = dynos;
    this.app = app;
    this.name = name;
    this.rendezvous = rendezvous;
    this.output = new MarkedOutput(rendezvous.output(), new ExitStatusParser(unixLines));
  }

  /** Its name, for example {@code run.1234}. */
  public String name() {
    return name;
  }

  /**
   * What the command prints as UTF-8, both its streams in one; bytes that are no UTF-8 are
   * replaced. It ends with the command, or when the dyno is closed here. A read fails when the
   * connection breaks or the idle limit passes. Closing it closes the connection.
   */
  public InputStream output() {
    return output;
  }

  /** What is typed to the command. Each write is sent at once; closing it ends the input. */
  public OutputStream input() {
    return rendezvous.input();
  }

  /**
   * Tells the command that no more input comes, as Ctrl-D does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void closeInput() {
    rendezvous.closeInput();
  }

  /**
   * Interrupts the command, as Ctrl-C does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void interrupt() {
    rendezvous.interrupt();
  }

  /**
   * Makes the command quit, as Ctrl-\ does.
   *
   * @throws CloudException of kind {@code NETWORK} when the connection has ended
   */
  public void quit() {
    rendezvous.quit();
  }

  /**
   * Stops the dyno. The output then ends, without an exit status.
   *
   * @throws CloudException of kind {@code NOT_FOUND} when the dyno has gone already
   */
  public void stop() {
    dynos.stop(app, name);
  }

  /**
   * The exit status, once the output was read to its end. Empty before that, and when the command
   * had no chance to tell: it was stopped, or the connection was closed. Empty never means 0.
   */
  public OptionalInt exitStatus() {
    return output.exitStatus();
  }

  /**
   * Leaves the dyno at once, from any thread: a read under way finds the end of the output. Most
   * commands end when nobody is attached any more; {@link #stop} makes sure.
   */
  @Override
  public void close() {
    rendezvous.close();
  }

  @Override
  public String toString() {
    return "AttachedDyno[" + name + "]";
  }
}
