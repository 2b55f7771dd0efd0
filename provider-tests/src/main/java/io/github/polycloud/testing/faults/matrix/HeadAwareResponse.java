// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.TestFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Responds to HEAD without a body and to every other method with one. */
record HeadAwareResponse(byte[] response) implements TestFault {
  HeadAwareResponse(String response) {
    this(response.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    exchange.send(responseTo(exchange.readRequest()));
  }

  String responseTo(String request) {
    String text = new String(response, StandardCharsets.ISO_8859_1);
    return request.startsWith("HEAD ") ? text.substring(0, bodyStart(text)) : text;
  }

  private static int bodyStart(String response) {
    int start = 0;
    int end = response.indexOf("\r\n\r\n") + 4;
    while (response.startsWith("HTTP/1.1 1", start)) {
      start = end;
      end = response.indexOf("\r\n\r\n", start) + 4;
    }
    return end;
  }
}
