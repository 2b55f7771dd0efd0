// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A proxy that opens a tunnel for {@code CONNECT} with the right credentials; each tunnel leads to
 * one port of this machine, whatever host was requested.
 */
final class TunnelProxy implements AutoCloseable {
  private static final String REFUSAL =
      "HTTP/1.1 407 Proxy Authentication Required\r\n"
          + "Proxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n";

  private final ServerSocket listener;
  private final int target;
  private final @Nullable String authorization;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> heads = new CopyOnWriteArrayList<>();

  TunnelProxy(int target, @Nullable String authorization) throws IOException {
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    this.authorization = authorization;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Request lines and header fields that were received outside of tunnels. */
  List<String> heads() {
    return heads;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One side has closed the connection.
                return;
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = listener.accept();
      open.add(client);
      start(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    String head = head(client.getInputStream());
    heads.add(head);
    boolean allowed =
        authorization == null || head.contains("Proxy-Authorization: " + authorization + "\r\n");
    if (!head.startsWith("CONNECT ") || !allowed) {
      client.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.US_ASCII));
      return;
    }
    Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
    open.add(service);
    client
        .getOutputStream()
        .write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    start(() -> copy(client.getInputStream(), service.getOutputStream()));
    copy(service.getInputStream(), client.getOutputStream());
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[8192];
    for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
      to.write(buffer, 0, read);
      to.flush();
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (!head.toString().endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("the client disconnected");
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
