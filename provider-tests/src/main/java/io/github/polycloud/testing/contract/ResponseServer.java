// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import io.github.polycloud.testing.faults.TestServerEndpoint;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Responds to each request with what a function returns for its request line. */
final class ResponseServer implements AutoCloseable {
  private static final String LENGTH = "content-length:";

  private final TestServerEndpoint endpoint = TestServerEndpoint.open("responses", this::serve);
  private final AtomicInteger requests = new AtomicInteger();
  private volatile Function<String, String> responses = line -> "";

  String url() {
    return "http://127.0.0.1:" + endpoint.port();
  }

  /** Replaces the responses, which are complete, one byte per character. */
  void respond(Function<String, String> function) {
    responses = function;
  }

  /** The number of requests so far. */
  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private void serve(Socket connection) throws IOException {
    InputStream in = new BufferedInputStream(connection.getInputStream());
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      readRest(in);
      requests.incrementAndGet();
      connection
          .getOutputStream()
          .write(responses.apply(line).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static void readRest(InputStream in) throws IOException {
    int length = 0;
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      if (field.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
        length = Integer.parseInt(field.substring(LENGTH.length()).strip());
      }
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return line.toString().strip();
  }
}
