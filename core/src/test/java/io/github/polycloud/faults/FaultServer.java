package io.github.polycloud.faults;

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
 * A server on bare sockets, with TLS if wanted, that makes trouble with every connection until it
 * is told to be well. It counts connections and the requests that it read to their end.
 */
public final class FaultServer implements AutoCloseable {
  private static final String NAME = "fault-server";

  private final Door door;
  private final @Nullable SSLContext identity;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Consumer<String> diary;
  private volatile Trouble trouble;

  private FaultServer(
      @Nullable InetAddress address,
      @Nullable SSLContext identity,
      @Nullable Consumer<String> diary,
      Trouble trouble) {
    this.identity = identity;
    this.trouble = trouble;
    this.diary = diary == null ? requests::add : diary;
    this.door =
        address == null ? Door.open(NAME, this::serve) : Door.open(NAME, address, this::serve);
  }

  /** A server on 127.0.0.1. */
  public static FaultServer making(Trouble trouble) {
    return new FaultServer(null, null, null, trouble);
  }

  /** A server on 127.0.0.1 that speaks TLS with this certificate. */
  public static FaultServer encrypted(SSLContext identity, Trouble trouble) {
    return new FaultServer(null, identity, null, trouble);
  }

  /** A server on another address of this machine. */
  public static FaultServer at(InetAddress address, Trouble trouble) {
    return new FaultServer(address, null, null, trouble);
  }

  /** A server that tells of each request and remembers none, for when there are too many. */
  public static FaultServer telling(Consumer<String> diary, Trouble trouble) {
    return new FaultServer(null, null, diary, trouble);
  }

  /** The port it listens on. */
  public int port() {
    return door.port();
  }

  /** Scheme, host and port. */
  public String url() {
    return identity == null ? "http://127.0.0.1:" + port() : "https://localhost:" + port();
  }

  /** From now on it does this with each request, also on connections that are open. */
  public void change(Trouble other) {
    trouble = other;
  }

  /** What it does now. */
  public Trouble trouble() {
    return trouble;
  }

  /** How many connections were accepted. */
  public int connections() {
    return door.connections();
  }

  /** How many connections are open. */
  public int open() {
    return door.inside().size();
  }

  /** Waits until the last connection has ended; false when that takes longer. */
  public boolean awaitEmpty(Duration limit) throws InterruptedException {
    return door.awaitEmpty(limit);
  }

  /** The heads of all requests that were read to their end, without those that ask for a tunnel. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  void received(String head) {
    if (!head.startsWith("CONNECT ")) {
      diary.accept(head);
    }
  }

  @Override
  public void close() {
    door.close();
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
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
  }
}
