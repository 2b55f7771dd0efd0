package io.github.polycloud.faults.matrix;

import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers a HEAD without a body, as HTTP wants it, and all else with one. */
record ToHead(byte[] answer) implements Trouble {
  ToHead(String answer) {
    this(answer.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void meet(Exchange exchange) throws IOException {
    exchange.send(to(exchange.request()));
  }

  String to(String request) {
    String all = new String(answer, StandardCharsets.ISO_8859_1);
    return request.startsWith("HEAD ") ? all.substring(0, bodyAt(all)) : all;
  }

  private static int bodyAt(String answer) {
    int start = 0;
    int end = answer.indexOf("\r\n\r\n") + 4;
    while (answer.startsWith("HTTP/1.1 1", start)) {
      start = end;
      end = answer.indexOf("\r\n\r\n", start) + 4;
    }
    return end;
  }
}
