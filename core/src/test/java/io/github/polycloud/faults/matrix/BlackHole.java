package io.github.polycloud.faults.matrix;

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

/** A port whose queue is full, so that the system drops whoever knocks. */
final class BlackHole {
  private static final int KNOCKS = 16;

  private BlackHole() {}

  static Place open() throws IOException {
    ServerSocket door = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
    List<Closeable> all = new ArrayList<>();
    all.add(door);
    for (int i = 0; i < KNOCKS; i++) {
      Socket socket = new Socket();
      all.add(socket);
      try {
        socket.connect(new InetSocketAddress(door.getInetAddress(), door.getLocalPort()), 20);
      } catch (SocketTimeoutException e) {
        return Place.of("http://127.0.0.1:" + door.getLocalPort())
            .keeping(() -> all.forEach(BlackHole::close));
      }
    }
    throw new AssertionError("the queue has no end");
  }

  private static void close(Closeable each) {
    try {
      each.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
