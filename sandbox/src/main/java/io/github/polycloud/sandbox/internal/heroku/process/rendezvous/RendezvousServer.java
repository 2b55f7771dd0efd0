// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.process.rendezvous;

import io.github.polycloud.sandbox.internal.http.Binding;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A TLS server where clients present a secret to attach to the process that waits for it, once. It
 * listens from the first such process on.
 */
public final class RendezvousServer implements AutoCloseable {

  private static final int BACKLOG = 200;

  /** Clients that have not sent a secret; a further one closes the oldest. */
  private static final int MOST_STRANGERS = 100;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, AttachedProcess> waiting = new ConcurrentHashMap<>();
  private final Set<Socket> strangers = new LinkedHashSet<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Binding binding;
  private final Supplier<SSLContext> tls;
  private @Nullable ServerSocket listener;
  private boolean closed;

  /**
   * A server that does not listen yet.
   *
   * @param binding where it listens
   * @param tls returns the context with the server's certificate
   */
  public RendezvousServer(Binding binding, Supplier<SSLContext> tls) {
    this.binding = binding;
    this.tls = tls;
  }

  /** Registers a process that waits for its client, and returns the rendezvous URL. */
  public String expect(AttachedProcess process) {
    byte[] value = new byte[20];
    random.nextBytes(value);
    String secret = HexFormat.of().formatHex(value);
    int port = listener().getLocalPort();
    waiting.put(secret, process);
    return "rendezvous://%s:%d/%s".formatted(binding.urlHost(), port, secret);
  }

  /** Removes a process that has ended. */
  public void forget(AttachedProcess process) {
    waiting.values().removeIf(process::equals);
  }

  /** Forgets all processes and disconnects all clients. */
  public void disconnect() {
    waiting.clear();
    open.forEach(socket -> quietly(socket::close));
  }

  @Override
  public void close() {
    ServerSocket last;
    synchronized (this) {
      closed = true;
      last = listener;
    }
    if (last != null) {
      quietly(last::close);
    }
    disconnect();
  }

  private synchronized ServerSocket listener() {
    if (listener != null) {
      return listener;
    }
    if (closed) {
      throw new IllegalStateException("the sandbox is closed");
    }
    try {
      ServerSocket created = tls.get().getServerSocketFactory().createServerSocket();
      created.bind(new InetSocketAddress(binding.host(), 0), BACKLOG);
      daemon("sandbox-rendezvous", () -> accept(created)).start();
      listener = created;
      return created;
    } catch (IOException e) {
      throw binding.unavailable(0, e);
    }
  }

  private void accept(ServerSocket listener) {
    while (!listener.isClosed()) {
      try {
        Socket socket = listener.accept();
        open.add(socket);
        if (listener.isClosed()) {
          // The server may have closed its open sockets before this one was added.
          socket.close();
        }
        admit(socket);
        daemon("sandbox-rendezvous-client", () -> serve(socket)).start();
      } catch (IOException e) {
        // An error on one connection must not affect others; a closed listener ends the loop.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      new RendezvousConnection(socket).serve(secret -> take(secret, socket));
    } catch (IOException e) {
      // The client is gone, so there is unknown to report the error to.
    } finally {
      leave(socket);
      open.remove(socket);
    }
  }

  /** Each client has a thread, also before its TLS handshake, so their number is bounded. */
  private void admit(Socket socket) {
    Socket oldest = null;
    synchronized (strangers) {
      strangers.add(socket);
      if (strangers.size() > MOST_STRANGERS) {
        oldest = strangers.iterator().next();
        strangers.remove(oldest);
      }
    }
    if (oldest != null) {
      quietly(oldest::close);
    }
  }

  private void leave(Socket socket) {
    synchronized (strangers) {
      strangers.remove(socket);
    }
  }

  private @Nullable AttachedProcess take(String secret, Socket socket) {
    AttachedProcess process = waiting.remove(secret);
    if (process != null) {
      leave(socket);
    }
    return process;
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
      // The socket is no longer used.
    }
  }
}
