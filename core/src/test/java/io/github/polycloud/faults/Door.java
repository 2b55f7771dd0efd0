package io.github.polycloud.faults;

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
 * A port of this machine that is open until it is closed, together with all connections that came
 * in by it. Each connection is looked after by a thread of its own.
 */
public final class Door implements AutoCloseable {
  private static final int QUEUE = 300;

  private final String name;
  private final ServerSocket socket;
  private final Host host;
  private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();

  /** Looks after a connection, which is closed when this returns or fails. */
  @FunctionalInterface
  public interface Host {
    void receive(Socket connection) throws IOException, InterruptedException;
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private Door(String name, InetAddress address, Host host) {
    this.name = name;
    this.host = host;
    try {
      this.socket = new ServerSocket(0, QUEUE, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A door on 127.0.0.1, whose threads have this name. */
  public static Door open(String name, Host host) {
    return open(name, local(), host);
  }

  /** A door on another address of this machine. */
  public static Door open(String name, InetAddress address, Host host) {
    Door door = new Door(name, address, host);
    door.start(door::accept);
    return door;
  }

  /** The port it listens on. */
  public int port() {
    return socket.getLocalPort();
  }

  /** How many connections were accepted. */
  public int connections() {
    return connections.get();
  }

  /** The connections that are open now. */
  public Set<Socket> inside() {
    return Set.copyOf(inside);
  }

  /** Waits until the last connection has ended; false when that takes longer. */
  public boolean awaitEmpty(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    synchronized (inside) {
      while (!inside.isEmpty()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        inside.wait(left);
      }
    }
    return true;
  }

  /** Ends all connections, and lets new ones in. */
  public void clear() {
    inside.forEach(Door::close);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    clear();
  }

  private void accept() throws IOException {
    while (true) {
      Socket connection = socket.accept();
      connection.setTcpNoDelay(true);
      connections.incrementAndGet();
      inside.add(connection);
      if (socket.isClosed()) {
        // It came in while the door was being closed, so nobody else may have seen it.
        connection.close();
      }
      start(() -> serve(connection));
    }
  }

  private void serve(Socket connection) throws IOException, InterruptedException {
    try (connection) {
      host.receive(connection);
    } finally {
      inside.remove(connection);
      synchronized (inside) {
        inside.notifyAll();
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
                // The other side has gone, or the test has ended: both are part of the game.
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
