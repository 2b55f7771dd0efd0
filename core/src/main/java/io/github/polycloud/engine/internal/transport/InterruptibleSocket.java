package io.github.polycloud.engine.internal.transport;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * A socket that closes when the thread that waits for it is interrupted. A plain one lets it wait
 * on until the timeout. One that belongs to a channel does not, but pays for it with four calls of
 * the system around each read.
 */
final class InterruptibleSocket extends Socket {
  private final Interruption interruption = new Interruption();

  InterruptibleSocket(Proxy proxy) {
    super(proxy);
  }

  @Override
  public void connect(SocketAddress address, int timeout) throws IOException {
    interruption.during(
        () -> {
          super.connect(address, timeout);
          return 0;
        });
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(super.getInputStream()) {
      @Override
      public int read() throws IOException {
        return interruption.during(in::read);
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return interruption.during(() -> in.read(bytes, from, length));
      }
    };
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        interruption.during(
            () -> {
              out.write(bytes, from, length);
              return length;
            });
      }
    };
  }

  @Override
  public void close() throws IOException {
    interruption.close();
  }

  /** Something that waits, and the number it gives. */
  private interface Waiting {
    int run() throws IOException;
  }

  /** What the JDK closes when it interrupts a thread. */
  private final class Interruption extends AbstractInterruptibleChannel {
    int during(Waiting waiting) throws IOException {
      try {
        begin();
        return waiting.run();
      } finally {
        // As if it were complete: what failed by itself, and closed the socket, keeps its reason.
        end(true);
      }
    }

    @Override
    protected void implCloseChannel() throws IOException {
      InterruptibleSocket.super.close();
    }
  }
}
