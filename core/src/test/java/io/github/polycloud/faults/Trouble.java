package io.github.polycloud.faults;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** What a {@link FaultServer} does to a connection. */
@FunctionalInterface
public interface Trouble {

  /** Called when the first byte of a request is there and nothing has been read. */
  void meet(Exchange exchange) throws IOException, InterruptedException;

  /** Called as soon as a connection was accepted, before TLS begins. */
  default void greet(Exchange exchange) throws IOException, InterruptedException {}

  /** Trouble that comes before any request. */
  static Trouble onAccept(Trouble greeting) {
    return new Trouble() {
      @Override
      public void greet(Exchange exchange) throws IOException, InterruptedException {
        greeting.meet(exchange);
      }

      @Override
      public void meet(Exchange exchange) throws IOException, InterruptedException {
        exchange.close();
      }
    };
  }

  /** Reads the request whole, then sends these characters and keeps the connection open. */
  static Trouble answer(String characters) {
    return exchange -> {
      exchange.request();
      exchange.send(characters);
    };
  }

  /** Reads the request whole, then sends these bytes and keeps the connection open. */
  static Trouble answer(byte[] bytes) {
    return exchange -> {
      exchange.request();
      exchange.send(bytes);
    };
  }

  /** Does one of these a request, in this order, and goes on with the last. */
  static Trouble inTurn(Trouble... troubles) {
    AtomicInteger next = new AtomicInteger();
    return exchange ->
        troubles[Math.min(next.getAndIncrement(), troubles.length - 1)].meet(exchange);
  }

  /** Reads the request whole, sends these characters, and closes the connection. */
  static Trouble cut(String characters) {
    return exchange -> {
      exchange.request();
      exchange.send(characters);
      exchange.close();
    };
  }

  /** Begins an answer with these characters and says nothing more while the client waits. */
  static Trouble silence(String characters) {
    return exchange -> {
      if (!beginsAll(exchange, characters)) {
        exchange.untilTheClientLeaves();
      }
    };
  }

  /** Begins an answer with these characters, then sends the piece each few milliseconds. */
  static Trouble drip(String characters, String piece) {
    return exchange -> {
      if (!beginsAll(exchange, characters)) {
        exchange.repeat(piece);
      }
    };
  }

  /** Begins an answer with these characters, then sends the piece as fast as the client reads. */
  static Trouble flood(String characters, byte[] piece) {
    return exchange -> {
      if (!beginsAll(exchange, characters)) {
        exchange.flood(piece);
      }
    };
  }

  /** Begins an answer; true when that is all of it, as with header fields to a HEAD. */
  private static boolean beginsAll(Exchange exchange, String characters) throws IOException {
    boolean bare = exchange.request().startsWith("HEAD ");
    exchange.send(characters);
    return bare && characters.contains("\r\n\r\n");
  }
}
