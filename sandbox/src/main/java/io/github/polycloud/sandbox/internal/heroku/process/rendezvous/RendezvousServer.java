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
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A TLS server where clients present a secret to attach to the process that waits for it, once. */
public final class RendezvousServer implements AutoCloseable {

  private static final int BACKLOG = 200;

  /** Clients that have not sent a secret; a further one closes the oldest. */
  private static final int MOST_STRANGERS = 100;

  private final SecureRandom random = new SecureRandom();
  private final Map<String, AttachedProcess> waiting = new ConcurrentHashMap<>();
  private final Set<Socket> strangers = new LinkedHashSet<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final String host;
  private final ServerSocket listener;

  private RendezvousServer(Binding binding, ServerSocket listener) {
    this.host = binding.urlHost();
    this.listener = listener;
  }

  public static RendezvousServer start(Binding binding, SSLContext tls) {
    try {
      ServerSocket listener = tls.getServerSocketFactory().createServerSocket();
      listener.bind(new InetSocketAddress(binding.host(), 0), BACKLOG);
      RendezvousServer server = new RendezvousServer(binding, listener);
      daemon("sandbox-rendezvous", server::accept).start();
      return server;
    } catch (IOException e) {
      throw binding.unavailable(0, e);
    }
  }

  /** Registers a process that waits for its client, and returns the rendezvous URL. */
  public String expect(AttachedProcess process) {
    byte[] value = new byte[20];
    random.nextBytes(value);
    String secret = HexFormat.of().formatHex(value);
    waiting.put(secret, process);
    return "rendezvous://%s:%d/%s".formatted(host, listener.getLocalPort(), secret);
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
    quietly(listener::close);
    disconnect();
  }

  private void accept() {
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
