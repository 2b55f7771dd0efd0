// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A listening local port and its open connections. Each connection is served by a daemon thread of
 * its own; {@link #close} closes the port and all connections. Safe for use by multiple threads.
 *
 * @since 0.1.0
 */
public final class TestServerEndpoint implements AutoCloseable {
  private static final int BACKLOG = 300;

  private final String name;
  private final ServerSocket socket;
  private final Handler handler;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();

  /** Serves a connection, which is closed when this returns or throws. */
  @FunctionalInterface
  public interface Handler {
    void handle(Socket connection) throws IOException, InterruptedException;
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private TestServerEndpoint(String name, InetAddress address, Handler handler) {
    this.name = name;
    this.handler = handler;
    try {
      this.socket = new ServerSocket(0, BACKLOG, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a free port on 127.0.0.1.
   *
   * @param name the name of the threads
   * @param handler serves each connection
   */
  public static TestServerEndpoint open(String name, Handler handler) {
    return open(name, local(), handler);
  }

  /** Opens a free port on another local address. */
  public static TestServerEndpoint open(String name, InetAddress address, Handler handler) {
    TestServerEndpoint endpoint = new TestServerEndpoint(name, address, handler);
    endpoint.start(endpoint::accept);
    return endpoint;
  }

  /** The port number. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The number of connections accepted so far. */
  public int connections() {
    return connections.get();
  }

  /** The open connections. */
  public Set<Socket> openConnections() {
    return Set.copyOf(open);
  }

  /** Waits until no connection is open; returns false on timeout. */
  public boolean awaitNoConnections(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    synchronized (open) {
      while (!open.isEmpty()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        open.wait(left);
      }
    }
    return true;
  }

  /** Closes all connections; new ones are accepted. */
  public void closeConnections() {
    open.forEach(TestServerEndpoint::close);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    closeConnections();
  }

  private void accept() throws IOException {
    while (true) {
      Socket connection = socket.accept();
      connection.setTcpNoDelay(true);
      connections.incrementAndGet();
      open.add(connection);
      if (socket.isClosed()) {
        // Accepted while close() was running, which may not have seen it.
        connection.close();
      }
      start(() -> serve(connection));
    }
  }

  private void serve(Socket connection) throws IOException, InterruptedException {
    try (connection) {
      handler.handle(connection);
    } finally {
      open.remove(connection);
      synchronized (open) {
        open.notifyAll();
      }
    }
  }

  private void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | InterruptedException e) {
                // The client disconnected or the test has ended.
                return;
              }
            },
            name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetAddress local() {
    try {
      return InetAddress.getByName("127.0.0.1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
