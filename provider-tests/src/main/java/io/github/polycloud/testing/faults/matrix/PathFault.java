// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.TestFault;
import java.io.IOException;

/**
 * Responds to one path prefix differently from all others.
 *
 * @param path the path prefix
 * @param there the response for that prefix
 * @param otherwise the response for any other path
 */
record PathFault(String path, String there, HeadAwareResponse otherwise) implements TestFault {
  @Override
  public void handle(Exchange exchange) throws IOException {
    String head = exchange.readRequest();
    exchange.send(head.split(" ")[1].startsWith(path) ? there : otherwise.responseTo(head));
  }
}
