// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import io.github.polycloud.sandbox.internal.heroku.process.shell.Signal;
import io.github.polycloud.sandbox.internal.heroku.process.shell.Streams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Serves one client: reads the secret, sends the greeting, then forwards bytes both ways. */
final class RendezvousConnection {

  private static final int SECRET_WAIT_MILLIS = 10_000;
  private static final int LONGEST_SECRET = 1024;

  /** Shortest life of a connection: the real service needs longer to start a process. */
  private static final long SHORTEST_LIFE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

  private static final byte[] GREETING = "rendezvous\r\n".getBytes(StandardCharsets.US_ASCII);

  private static final int INTERRUPT = 0x03;
  private static final int END_OF_INPUT = 0x04;
  private static final int QUIT = 0x1C;

  private final Socket socket;
  private final InputStream in;

  RendezvousConnection(Socket socket) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  void serve(Function<String, @Nullable AttachedProcess> processes) throws IOException {
    socket.setSoTimeout(SECRET_WAIT_MILLIS);
    AttachedProcess process = processes.apply(secret());
    if (process == null) {
      return;
    }
    socket.setSoTimeout(0);
    OutputStream out = socket.getOutputStream();
    out.write(GREETING);
    out.flush();
    long closesAt = System.nanoTime() + SHORTEST_LIFE_NANOS;
    TerminalInput input = new TerminalInput();
    RendezvousServer.daemon("sandbox-rendezvous-input", () -> listen(process, input)).start();
    process.run(new Streams(input, process.terminal() ? new TerminalOutput(out) : out));
    // Clients without a terminal send the end of their input after the greeting, and fail if they
    // cannot.
    input.awaitEnd(closesAt);
  }

  /** Older clients end the line with LF, newer ones with CR LF. */
  private String secret() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() == LONGEST_SECRET) {
        throw new IOException("no secret is that long");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private void listen(AttachedProcess process, TerminalInput input) {
    try {
      for (int key = in.read(); key >= 0; key = in.read()) {
        switch (key) {
          case INTERRUPT -> process.signal(Signal.INTERRUPT);
          case QUIT -> process.signal(Signal.QUIT);
          case END_OF_INPUT -> input.end();
          default -> input.type(key);
        }
      }
    } catch (IOException e) {
      // A lost connection ends the input like an orderly close.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    input.end();
    process.signal(Signal.HANGUP);
  }
}
