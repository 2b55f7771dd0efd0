package io.github.polycloud.faults.matrix;

import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.Trouble;
import java.io.IOException;

/**
 * Does one thing for a path and another for all else.
 *
 * @param path how the path begins
 * @param there what is sent there
 * @param otherwise what is sent otherwise
 */
record ByPath(String path, String there, ToHead otherwise) implements Trouble {
  @Override
  public void meet(Exchange exchange) throws IOException {
    String head = exchange.request();
    exchange.send(head.split(" ")[1].startsWith(path) ? there : otherwise.to(head));
  }
}
