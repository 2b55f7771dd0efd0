package io.github.polycloud.faults;

import java.io.IOException;

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

  /** Reads the request whole, sends these characters, and closes the connection. */
  static Trouble cut(String characters) {
    return exchange -> {
      exchange.request();
      exchange.send(characters);
      exchange.close();
    };
  }

  /** Reads the request whole and says nothing more than this for as long as the client waits. */
  static Trouble silence(String characters) {
    return exchange -> {
      exchange.request();
      exchange.send(characters);
      exchange.untilTheClientLeaves();
    };
  }

  /**
   * Reads the request whole, begins with these characters, then sends the piece again and again.
   */
  static Trouble drip(String characters, String piece) {
    return exchange -> {
      exchange.request();
      exchange.send(characters);
      exchange.repeat(piece);
    };
  }
}
