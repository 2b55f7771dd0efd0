package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** One TLS port where clients say a secret and meet the process that waits under it, once. */
public final class RendezvousServer implements AutoCloseable {

  private static final int BACKLOG = 200;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, AttachedProcess> waiting = new ConcurrentHashMap<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ServerSocket listener;

  private RendezvousServer(ServerSocket listener) {
    this.listener = listener;
  }

  public static RendezvousServer start(SSLContext tls) {
    try {
      ServerSocket listener = tls.getServerSocketFactory().createServerSocket();
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
      RendezvousServer server = new RendezvousServer(listener);
      daemon("sandbox-rendezvous", server::accept).start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets a process wait for its client, and answers where the client finds it. */
  public String expect(AttachedProcess visitor) {
    byte[] value = new byte[20];
    random.nextBytes(value);
    String secret = HexFormat.of().formatHex(value);
    waiting.put(secret, visitor);
    return "rendezvous://%s:%d/%s"
        .formatted(listener.getInetAddress().getHostAddress(), listener.getLocalPort(), secret);
  }

  /** A process that is gone is not to be met any more. */
  public void forget(AttachedProcess visitor) {
    waiting.values().removeIf(visitor::equals);
  }

  @Override
  public void close() {
    waiting.clear();
    quietly(listener::close);
    open.forEach(socket -> quietly(socket::close));
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        if (listener.isClosed()) {
          // Whoever closed may have been through the open ones already.
          socket.close();
        }
        daemon("sandbox-rendezvous-client", () -> serve(socket)).start();
      } catch (IOException e) {
        // One client's failure is not the next one's; a closed listener ends the loop.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      new RendezvousConnection(socket).lead(this::take);
    } catch (IOException e) {
      // The client is gone, and with it whoever would want to know.
    } finally {
      open.remove(socket);
    }
  }

  private @Nullable AttachedProcess take(String secret) {
    return waiting.remove(secret);
  }

  static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  private interface Closing {
    void run() throws IOException;
  }

  private static void quietly(Closing closing) {
    try {
      closing.run();
    } catch (IOException e) {
      // It is of no use any more, closed or not.
    }
  }
}
