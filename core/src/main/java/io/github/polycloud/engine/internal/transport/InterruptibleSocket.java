// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.transport;

import io.github.polycloud.internal.concurrent.OpenResources;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import org.jspecify.annotations.Nullable;

/**
 * A socket that closes when the thread blocked on it is interrupted. A plain socket blocks until
 * the timeout; the socket of a channel is interruptible but needs four extra system calls per read.
 */
public final class InterruptibleSocket extends Socket {
  private final Interrupter interrupter = new Interrupter();
  private @Nullable Runnable deregistration;

  /** Creates a socket that is not connected. */
  public InterruptibleSocket() {}

  private InterruptibleSocket(Proxy proxy) {
    super(proxy);
  }

  /** Creates a socket that is not connected, and that is closed with the given resources. */
  static InterruptibleSocket in(OpenResources resources, @Nullable Proxy proxy) {
    InterruptibleSocket socket = new InterruptibleSocket(proxy == null ? Proxy.NO_PROXY : proxy);
    socket.deregistration = resources.add(socket);
    return socket;
  }

  @Override
  public void connect(SocketAddress address, int timeout) throws IOException {
    interrupter.interruptibly(
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
        return interrupter.interruptibly(in::read);
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return interrupter.interruptibly(() -> in.read(bytes, from, length));
      }
    };
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new FilterOutputStream(super.getOutputStream()) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        interrupter.interruptibly(
            () -> {
              out.write(bytes, from, length);
              return length;
            });
      }
    };
  }

  @Override
  public void close() throws IOException {
    interrupter.close();
  }

  /** A blocking operation on the socket. */
  private interface BlockingCall {
    int run() throws IOException;
  }

  /** The channel that the JDK closes when it interrupts a thread. */
  private final class Interrupter extends AbstractInterruptibleChannel {
    int interruptibly(BlockingCall call) throws IOException {
      try {
        begin();
        return call.run();
      } finally {
        // Always "completed": an operation that failed on its own keeps its exception.
        end(true);
      }
    }

    @Override
    protected void implCloseChannel() throws IOException {
      try {
        InterruptibleSocket.super.close();
      } finally {
        if (deregistration != null) {
          deregistration.run();
        }
      }
    }
  }
}
