// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fault that a {@link FaultServer} injects into connections.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TestFault {

  /** Called when the first byte of a request has arrived and nothing has been read. */
  void handle(Exchange exchange) throws IOException, InterruptedException;

  /** Called when a connection was accepted, before the TLS handshake. */
  default void connected(Exchange exchange) throws IOException, InterruptedException {}

  /** Injects a fault when a connection is accepted, before any request. */
  static TestFault onAccept(TestFault greeting) {
    return new TestFault() {
      @Override
      public void connected(Exchange exchange) throws IOException, InterruptedException {
        greeting.handle(exchange);
      }

      @Override
      public void handle(Exchange exchange) throws IOException, InterruptedException {
        exchange.close();
      }
    };
  }

  /**
   * Reads the request, sends this response (one byte per character) and keeps the connection open.
   */
  static TestFault respond(String characters) {
    return exchange -> {
      exchange.readRequest();
      exchange.send(characters);
    };
  }

  /** Reads the request, sends this response and keeps the connection open. */
  static TestFault respond(byte[] bytes) {
    return exchange -> {
      exchange.readRequest();
      exchange.send(bytes);
    };
  }

  /** Injects these faults one per request, in order; repeats the last one. */
  static TestFault inSequence(TestFault... faults) {
    AtomicInteger next = new AtomicInteger();
    return exchange -> faults[Math.min(next.getAndIncrement(), faults.length - 1)].handle(exchange);
  }

  /** Reads the request, sends this part of a response and closes the connection. */
  static TestFault truncate(String characters) {
    return exchange -> {
      exchange.readRequest();
      exchange.send(characters);
      exchange.close();
    };
  }

  /**
   * Reads the request, sends this part of a response, then nothing until the client disconnects.
   */
  static TestFault stall(String characters) {
    return exchange -> {
      if (!startsComplete(exchange, characters)) {
        exchange.awaitClientClose();
      }
    };
  }

  /** Reads the request, sends this part of a response, then the chunk every few milliseconds. */
  static TestFault trickle(String characters, String chunk) {
    return exchange -> {
      if (!startsComplete(exchange, characters)) {
        exchange.sendSlowly(chunk);
      }
    };
  }

  /**
   * Reads the request, sends this part of a response, then the chunk as fast as the client reads.
   */
  static TestFault flood(String characters, byte[] chunk) {
    return exchange -> {
      if (!startsComplete(exchange, characters)) {
        exchange.sendForever(chunk);
      }
    };
  }

  /** Starts a response; returns true if it is complete, as headers are for HEAD. */
  private static boolean startsComplete(Exchange exchange, String characters) throws IOException {
    boolean bare = exchange.readRequest().startsWith("HEAD ");
    exchange.send(characters);
    return bare && characters.contains("\r\n\r\n");
  }
}
