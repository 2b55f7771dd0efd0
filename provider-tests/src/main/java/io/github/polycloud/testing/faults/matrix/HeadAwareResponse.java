package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.TestFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Responds to HEAD without a body and to every other method with one. */
record HeadAwareResponse(byte[] answer) implements TestFault {
  HeadAwareResponse(String answer) {
    this(answer.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    exchange.send(to(exchange.readRequest()));
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
