// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.logs;

import io.github.polycloud.testing.faults.TestServerEndpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A server that sends one scripted response per connection, byte for byte, and then closes it. When
 * the script has ended, it responds with 501, which is not retried.
 */
final class LogServer implements AutoCloseable {
  private final Queue<String> script;
  private final TestServerEndpoint endpoint;

  private LogServer(List<String> responses) {
    this.script = new ConcurrentLinkedQueue<>(responses);
    this.endpoint = TestServerEndpoint.open("log-server", this::serve);
  }

  static LogServer playing(String... responses) {
    return new LogServer(List.of(responses));
  }

  /** A complete response. */
  static String response(int status, String body) {
    return head(status, "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length) + body;
  }

  /** A response whose body ends with the connection. */
  static String untilClose(String body) {
    return head(200, "Connection: close") + body;
  }

  /** A response whose connection is closed before the last chunk. */
  static String truncated(String body) {
    String chunk = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n";
    return head(200, "Transfer-Encoding: chunked") + chunk;
  }

  String url() {
    return "http://127.0.0.1:" + endpoint.port();
  }

  @Override
  public void close() {
    endpoint.close();
  }

  private void serve(Socket connection) throws IOException {
    BufferedReader request =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
    String line = request.readLine();
    if (line == null) {
      return;
    }
    while (line != null && !line.isEmpty()) {
      line = request.readLine();
    }
    String response = script.poll();
    connection
        .getOutputStream()
        .write(
            (response == null ? response(501, "the script has ended") : response)
                .getBytes(StandardCharsets.UTF_8));
  }

  private static String head(int status, String header) {
    return "HTTP/1.1 " + status + " Scripted\r\n" + header + "\r\n\r\n";
  }
}
