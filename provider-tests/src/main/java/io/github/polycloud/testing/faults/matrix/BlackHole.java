// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port whose accept queue is full, so that the operating system drops new connections. */
final class BlackHole {
  private static final int ATTEMPTS = 16;
  // A queue takes one connection more than its length.
  private static final int LENGTH = 1;

  private BlackHole() {}

  static FaultTarget open() throws IOException {
    ServerSocket listener = new ServerSocket(0, LENGTH, InetAddress.getByName("127.0.0.1"));
    List<Closeable> all = new ArrayList<>();
    all.add(listener);
    int queued = 0;
    for (int i = 0; i < ATTEMPTS; i++) {
      Socket socket = new Socket();
      all.add(socket);
      try {
        socket.connect(
            new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), 20);
        queued++;
      } catch (SocketTimeoutException e) {
        // With fewer connections, the queue is not full: the machine is busy.
        if (queued > LENGTH) {
          return FaultTarget.of("http://127.0.0.1:" + listener.getLocalPort())
              .keeping(() -> all.forEach(BlackHole::close));
        }
      }
    }
    throw new AssertionError("the accept queue did not fill up");
  }

  private static void close(Closeable each) {
    try {
      each.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
