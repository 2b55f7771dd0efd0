package io.github.polycloud.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server on bare sockets, with TLS if wanted, that makes trouble with every connection until it
 * is told to be well. It counts connections and the requests that it read to their end.
 */
public final class FaultServer implements AutoCloseable {
  private static final InetAddress LOCAL = address("127.0.0.1");

  private final ServerSocket door;
  private final @Nullable SSLContext identity;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Trouble trouble;

  private FaultServer(InetAddress address, @Nullable SSLContext identity, Trouble trouble) {
    this.identity = identity;
    this.trouble = trouble;
    try {
      this.door = new ServerSocket(0, 300, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(this::accept);
  }

  /** A server on 127.0.0.1. */
  public static FaultServer making(Trouble trouble) {
    return new FaultServer(LOCAL, null, trouble);
  }

  /** A server on 127.0.0.1 that speaks TLS with this certificate. */
  public static FaultServer encrypted(SSLContext identity, Trouble trouble) {
    return new FaultServer(LOCAL, identity, trouble);
  }

  /** A server on another address of this machine. */
  public static FaultServer at(InetAddress address, Trouble trouble) {
    return new FaultServer(address, null, trouble);
  }

  /** The port it listens on. */
  public int port() {
    return door.getLocalPort();
  }

  /** Scheme, host and port. */
  public String url() {
    return identity == null ? "http://127.0.0.1:" + port() : "https://localhost:" + port();
  }

  /** From now on it does this with each request, also on connections that are open. */
  public void change(Trouble other) {
    trouble = other;
  }

  /** How many connections were accepted. */
  public int connections() {
    return connections.get();
  }

  /** The heads of all requests that were read to their end, without those that ask for a tunnel. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  void received(String head) {
    if (!head.startsWith("CONNECT ")) {
      requests.add(head);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket each : open) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() throws IOException {
    while (true) {
      Socket socket = door.accept();
      connections.incrementAndGet();
      open.add(socket);
      run(() -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    try (socket) {
      Exchange exchange = new Exchange(this, socket);
      trouble.greet(exchange);
      if (identity != null && !exchange.isOver()) {
        SSLSocket encrypted =
            (SSLSocket) identity.getSocketFactory().createSocket(socket, null, true);
        encrypted.setUseClientMode(false);
        exchange.speak(encrypted);
      }
      while (!exchange.isOver() && exchange.begins()) {
        trouble.meet(exchange);
      }
    } finally {
      open.remove(socket);
    }
  }

  private static InetAddress address(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static void run(Work work) {
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
            "fault-server");
    thread.setDaemon(true);
    thread.start();
  }
}
