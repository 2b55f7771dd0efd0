// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import io.github.polycloud.internal.concurrent.DaemonThreads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An HTTP server on 127.0.0.1 for a few short requests, each answered by a page.
 *
 * <p>Any program and any web page on this machine can connect. Therefore one thread serves all
 * connections without blocking, and their number, the length of a request and its time are limited.
 * If all connections are in use, a new one replaces the oldest: a browser sends its request at
 * once, so the oldest is the least likely to become complete.
 */
final class LoopbackHttpServer implements AutoCloseable {
  static final int MAX_CONNECTIONS = 32;
  static final int MAX_HEAD = 64 << 10;
  private static final int BACKLOG = 256;
  private static final byte[] LOOPBACK = {127, 0, 0, 1};
  private static final long CLOSE_TIMEOUT_MILLIS = 1000;
  private static final long PAUSE_AFTER_FAILED_ACCEPT = TimeUnit.MILLISECONDS.toNanos(50);

  /** Answers requests, on the thread of the server. */
  interface Handler {
    /**
     * Returns the page for a request.
     *
     * @param method the method, uppercase in a valid request
     * @param target the request target, usually a path with its query
     */
    Page handle(String method, String target);
  }

  /**
   * A response.
   *
   * @param status HTTP status
   * @param html the page
   * @param sent called when it has been sent, or cannot be sent
   */
  record Page(int status, String html, Runnable sent) {
    /** The response to a request that has no other effect. */
    static Page rejected(int status, String text) {
      return new Page(status, LoopbackPage.rejected(text), () -> {});
    }
  }

  private final ServerSocketChannel server;
  private final Selector selector;
  private final Handler handler;
  private final long requestTimeoutNanos;
  private final ByteBuffer buffer = ByteBuffer.allocate(8 << 10);
  // Oldest first; used by the thread of the server only.
  private final Set<Connection> connections = new LinkedHashSet<>();
  private final Thread thread = DaemonThreads.factory("polycloud-login").newThread(this::run);
  private volatile boolean closed;

  private LoopbackHttpServer(
      ServerSocketChannel server, Selector selector, Duration requestTimeout, Handler handler) {
    this.server = server;
    this.selector = selector;
    this.requestTimeoutNanos = requestTimeout.toNanos();
    this.handler = handler;
  }

  /**
   * Starts to listen.
   *
   * @param port the port; 0 for a free one
   * @param requestTimeout time from the connection to the end of the request
   * @throws IOException if the port is in use
   */
  static LoopbackHttpServer start(int port, Duration requestTimeout, Handler handler)
      throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.INET);
    try {
      channel.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
      channel.configureBlocking(false);
      Selector selector = Selector.open();
      channel.register(selector, SelectionKey.OP_ACCEPT);
      LoopbackHttpServer server =
          new LoopbackHttpServer(channel, selector, requestTimeout, handler);
      server.thread.start();
      return server;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns the port. */
  int port() {
    return server.socket().getLocalPort();
  }

  private void run() {
    try (selector;
        server) {
      while (!closed) {
        selector.select(millisToNextTimeout());
        // An interrupt would close every channel that is used, and make select() return at once.
        Thread.interrupted();
        serve();
      }
    } catch (IOException e) {
      // The selector failed: the login ends by its own timeout.
      return;
    } finally {
      List.copyOf(connections).forEach(this::drop);
    }
  }

  private void serve() throws IOException {
    boolean acceptable = false;
    for (SelectionKey key : new ArrayList<>(selector.selectedKeys())) {
      if (key.attachment() instanceof Connection connection) {
        read(connection);
      } else {
        acceptable = true;
      }
    }
    selector.selectedKeys().clear();
    long now = System.nanoTime();
    for (Connection connection : List.copyOf(connections)) {
      if (connection.expires - now <= 0) {
        drop(connection);
      }
    }
    // After the reads, so that a new connection replaces none whose request has arrived.
    if (acceptable) {
      accept();
    }
  }

  private void accept() throws IOException {
    SocketChannel channel;
    try {
      channel = server.accept();
    } catch (IOException e) {
      // The process has no file left, for example; the connection remains in the backlog.
      LockSupport.parkNanos(PAUSE_AFTER_FAILED_ACCEPT);
      return;
    }
    if (channel == null) {
      return;
    }
    if (connections.size() == MAX_CONNECTIONS) {
      drop(connections.iterator().next());
    }
    Connection connection = new Connection(channel, System.nanoTime() + requestTimeoutNanos);
    connections.add(connection);
    try {
      channel.configureBlocking(false);
      channel.register(selector, SelectionKey.OP_READ, connection);
      read(connection);
    } catch (IOException e) {
      drop(connection);
    }
  }

  private void read(Connection connection) {
    try {
      buffer.clear();
      int length = connection.channel.read(buffer);
      if (length < 0) {
        drop(connection);
      } else if (!connection.answered && connection.completes(buffer.flip())) {
        answer(connection);
      }
    } catch (IOException e) {
      drop(connection);
    }
  }

  private void answer(Connection connection) throws IOException {
    connection.answered = true;
    Page page = page(connection);
    try {
      byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
      byte[] head = head(page.status(), html.length);
      ByteBuffer response = ByteBuffer.allocate(head.length + html.length).put(head).put(html);
      // Fits into the send buffer of a connection on which nothing has been sent.
      connection.channel.write(response.flip());
      // Closed when the client has closed it: closing it before the client's bytes are read would
      // reset the connection, and the client might lose the response.
      connection.channel.shutdownOutput();
    } finally {
      page.sent().run();
    }
  }

  private Page page(Connection connection) {
    String[] parts = connection.requestLine().split(" ", -1);
    if (connection.isTooLong()) {
      return Page.rejected(431, "The request is too long.");
    }
    if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
      return Page.rejected(400, "The request is not HTTP.");
    }
    try {
      return handler.handle(parts[0], parts[1]);
    } catch (RuntimeException e) {
      return Page.rejected(500, "The request failed.");
    }
  }

  private static byte[] head(int status, int length) {
    String head =
        """
        HTTP/1.1 %d \r
        Content-Type: text/html; charset=utf-8\r
        Content-Length: %d\r
        Cache-Control: no-store\r
        Content-Security-Policy: %s\r
        Referrer-Policy: no-referrer\r
        X-Content-Type-Options: nosniff\r
        Connection: close\r
        \r
        """
            .formatted(status, length, LoopbackPage.CONTENT_SECURITY_POLICY);
    return head.getBytes(StandardCharsets.US_ASCII);
  }

  private void drop(Connection connection) {
    connections.remove(connection);
    try {
      connection.channel.close();
    } catch (IOException e) {
      // Nothing to recover: the channel is unusable, as intended.
      return;
    }
  }

  /** Returns the time in milliseconds; 0 to wait without limit. */
  private long millisToNextTimeout() {
    if (connections.isEmpty()) {
      return 0;
    }
    long nanos = connections.iterator().next().expires - System.nanoTime();
    return Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
  }

  /** Closes the port and all connections, and waits until they are closed. */
  @Override
  public void close() {
    closed = true;
    selector.wakeup();
    // The handler may close the server, on its own thread.
    if (Thread.currentThread() == thread) {
      return;
    }
    boolean interrupted = Thread.interrupted();
    try {
      thread.join(CLOSE_TIMEOUT_MILLIS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A connection and the part of its request that has arrived. */
  private static final class Connection {
    final SocketChannel channel;
    final long expires;
    private final ByteArrayOutputStream requestLine = new ByteArrayOutputStream();
    private boolean requestLineComplete;
    private int length;
    private int lineLength;
    boolean answered;

    Connection(SocketChannel channel, long expires) {
      this.channel = channel;
      this.expires = expires;
    }

    String requestLine() {
      return requestLine.toString(StandardCharsets.ISO_8859_1);
    }

    boolean isTooLong() {
      return length > MAX_HEAD;
    }

    /** Adds bytes; returns whether the head is complete or too long. */
    boolean completes(ByteBuffer bytes) {
      while (bytes.hasRemaining()) {
        byte next = bytes.get();
        if (++length > MAX_HEAD) {
          return true;
        }
        if (next == '\n') {
          if (requestLineComplete && lineLength == 0) {
            return true;
          }
          requestLineComplete = requestLine.size() > 0;
          lineLength = 0;
        } else if (next != '\r') {
          lineLength++;
          if (!requestLineComplete) {
            requestLine.write(next);
          }
        }
      }
      return false;
    }
  }
}
