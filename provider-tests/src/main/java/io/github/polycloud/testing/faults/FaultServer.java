// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * A server on plain sockets, with or without TLS, that injects a {@link TestFault} into every
 * connection. It counts connections and records the requests that it read completely. Safe for use
 * by multiple threads.
 *
 * @since 0.1.0
 */
public final class FaultServer implements AutoCloseable {
  private static final String NAME = "fault-server";

  private final TestServerEndpoint endpoint;
  private final @Nullable SSLContext identity;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Consumer<String> log;
  private volatile TestFault fault;

  private FaultServer(
      @Nullable InetAddress address,
      @Nullable SSLContext identity,
      @Nullable Consumer<String> log,
      TestFault fault) {
    this.identity = identity;
    this.fault = fault;
    this.log = log == null ? requests::add : log;
    this.endpoint =
        address == null
            ? TestServerEndpoint.open(NAME, this::serve)
            : TestServerEndpoint.open(NAME, address, this::serve);
  }

  /** Starts a server on 127.0.0.1. */
  public static FaultServer start(TestFault fault) {
    return new FaultServer(null, null, null, fault);
  }

  /** Starts a TLS server on localhost with this certificate. */
  public static FaultServer startTls(SSLContext identity, TestFault fault) {
    return new FaultServer(null, identity, null, fault);
  }

  /** Starts a server on another local address. */
  public static FaultServer startAt(InetAddress address, TestFault fault) {
    return new FaultServer(address, null, null, fault);
  }

  /**
   * Starts a server on 127.0.0.1 that passes the head of each request to a consumer instead of
   * recording it.
   */
  public static FaultServer startWithLog(Consumer<String> log, TestFault fault) {
    return new FaultServer(null, null, log, fault);
  }

  /** The port it listens on. */
  public int port() {
    return endpoint.port();
  }

  /** The base URL: scheme, host and port. */
  public String url() {
    return identity == null ? "http://127.0.0.1:" + port() : "https://localhost:" + port();
  }

  /** Replaces the fault, also for open connections. */
  public void setFault(TestFault other) {
    fault = other;
  }

  /** The current fault. */
  public TestFault fault() {
    return fault;
  }

  /** The number of connections accepted so far. */
  public int connections() {
    return endpoint.connections();
  }

  /** The number of open connections. */
  public int open() {
    return endpoint.openConnections().size();
  }

  /** Waits until no connection is open; returns false on timeout. */
  public boolean awaitNoConnections(Duration limit) throws InterruptedException {
    return endpoint.awaitNoConnections(limit);
  }

  /** The heads of all requests that were read completely, except CONNECT. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  void received(String head) {
    if (!head.startsWith("CONNECT ")) {
      log.accept(head);
    }
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    Exchange exchange = new Exchange(this, socket);
    fault.connected(exchange);
    if (identity != null && !exchange.isClosed()) {
      SSLSocket encrypted =
          (SSLSocket) identity.getSocketFactory().createSocket(socket, null, true);
      encrypted.setUseClientMode(false);
      exchange.useTls(encrypted);
    }
    while (!exchange.isClosed() && exchange.awaitRequest()) {
      fault.handle(exchange);
    }
  }
}
