// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port whose accept queue is full, so that the operating system drops new connections. */
public final class BlackHole implements AutoCloseable {
  private static final int ATTEMPTS = 16;

  /** The queue takes one connection more. */
  private static final int LENGTH = 1;

  private final ServerSocket listener;
  private final List<Socket> queue = new ArrayList<>();

  private BlackHole(ServerSocket listener) {
    this.listener = listener;
  }

  /** Opens a black hole at a loopback address. */
  public static BlackHole open(String address) throws IOException {
    BlackHole hole = new BlackHole(new ServerSocket(0, LENGTH, InetAddress.getByName(address)));
    hole.fill();
    return hole;
  }

  private void fill() throws IOException {
    int queued = 0;
    for (int i = 0; i < ATTEMPTS; i++) {
      Socket socket = new Socket();
      queue.add(socket);
      try {
        socket.connect(listener.getLocalSocketAddress(), 20);
        queued++;
      } catch (SocketTimeoutException e) {
        // With fewer connections, the queue is not full: the machine is busy.
        if (queued > LENGTH) {
          return;
        }
      }
    }
    throw new AssertionError("the accept queue did not fill up");
  }

  /** Returns the port. */
  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : queue) {
      socket.close();
    }
  }
}
