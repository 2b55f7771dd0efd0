// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.common.terminal.ExitStatusParser;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * An attached one-off dyno: its output is streamed, and it accepts input. Created by {@link
 * OneOffDynos#attach}. One thread may read while another writes.
 *
 * <pre>{@code
 * try (AttachedDyno dyno = heroku.oneOffs().attach("shop", OneOffRequest.of("psql"))) {
 *   dyno.input().write("select 1;\n".getBytes(StandardCharsets.UTF_8));
 *   dyno.closeInput();
 *   dyno.output().transferTo(screen);
 *   OptionalInt status = dyno.exitStatus();
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AttachedDyno implements AutoCloseable {
  private final Dynos dynos;
  private final String app;
  private final String name;
  private final Rendezvous rendezvous;
  private final ExitStatusInputStream output;

  AttachedDyno(Dynos dynos, String app, String name, Rendezvous rendezvous, boolean unixLines) {
    this.dynos = dynos;
    this.app = app;
    this.name = name;
    this.rendezvous = rendezvous;
    this.output = new ExitStatusInputStream(rendezvous.output(), new ExitStatusParser(unixLines));
  }

  /** The name of the dyno, for example {@code run.1234}. */
  public String name() {
    return name;
  }

  /**
   * The output of the command, stdout and stderr combined, as UTF-8; malformed bytes are replaced.
   * It ends when the command ends or this dyno is closed; closing it closes the connection. A read
   * throws {@code IOException} if the connection is lost or the idle timeout expires.
   */
  public InputStream output() {
    return output;
  }

  /** The input of the command. Writes are not buffered; closing it sends end of input. */
  public OutputStream input() {
    return rendezvous.input();
  }

  /**
   * Sends end of input, as Ctrl-D does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed
   */
  public void closeInput() {
    rendezvous.closeInput();
  }

  /**
   * Interrupts the command, as Ctrl-C does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed
   */
  public void interrupt() {
    rendezvous.interrupt();
  }

  /**
   * Quits the command, as Ctrl-\ does.
   *
   * @throws CloudException of kind {@code NETWORK} if the connection is closed
   */
  public void quit() {
    rendezvous.quit();
  }

  /**
   * Stops the dyno. The output then ends without an exit status.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the dyno no longer exists
   */
  public void stop() {
    dynos.stop(app, name);
  }

  /**
   * The exit status, available after the output was read to its end. Empty before, and if it is
   * unknown because the dyno was stopped or the connection was lost; never to be taken for 0.
   */
  public OptionalInt exitStatus() {
    return output.exitStatus();
  }

  /**
   * Closes the connection immediately, from any thread; a blocked read returns end of stream. Most
   * commands end when detached; {@link #stop} ends any.
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
