// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port of 127.0.0.1 that refuses connections. It is bound, so that no other process can listen on
 * it until it is closed or the JVM ends. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ClosedPort implements AutoCloseable {
  private final Socket socket;

  private ClosedPort(Socket socket) {
    this.socket = socket;
  }

  /** Binds a free port. */
  public static ClosedPort bind() {
    try {
      Socket socket = new Socket();
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
      return new ClosedPort(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the port number. */
  public int number() {
    return socket.getLocalPort();
  }

  /** Returns the http URL of the port, without a path. */
  public String url() {
    return "http://127.0.0.1:" + number();
  }

  /** Releases the port. */
  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
