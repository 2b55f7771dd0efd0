// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Sends requests as a browser does, with any header, also those that HTTP clients set. */
final class ConsoleClient {

  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]{32})\"");
  private static final int PATIENCE_MILLIS = 30_000;

  private final URI server;

  ConsoleClient(String url) {
    this.server = URI.create(url);
  }

  /** A response, body included. */
  record Answer(int status, String head, String body) {

    Optional<String> header(String name) {
      return Pattern.compile("(?im)^" + name + ": (.*?)\r?$")
          .matcher(head)
          .results()
          .map(found -> found.group(1))
          .findFirst();
    }

    String location() {
      return header("Location").orElse("");
    }
  }

  String authority() {
    return server.getAuthority();
  }

  Answer page(String path) throws IOException {
    return get("/__sandbox/console/" + path);
  }

  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "", headers);
  }

  /** Submits a form as the page itself does. */
  Answer submit(String path, String form) throws IOException {
    return post(path, form, "Origin: " + origin(), "Sec-Fetch-Site: same-origin");
  }

  /** Submits a form with the token of this start. */
  Answer post(String path, String form, String... headers) throws IOException {
    return postRaw(path, form + "&csrf=" + token(), headers);
  }

  Answer postRaw(String path, String form, String... headers) throws IOException {
    return send("POST", "/__sandbox/console/" + path, form, headers);
  }

  String origin() {
    return "http://" + authority();
  }

  private String token() throws IOException {
    return TOKEN
        .matcher(page("faults").body())
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  /** Sends a request; a header {@code Host} replaces that of the server. */
  private Answer send(String method, String path, String body, String... headers)
      throws IOException {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    if (!more.contains("Host: ")) {
      head.append("Host: ").append(authority()).append("\r\n");
    }
    if (!more.contains("Accept: ")) {
      head.append("Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n");
    }
    head.append(more).append("Connection: close\r\n");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (method.equals("POST")) {
      head.append("Content-Type: application/x-www-form-urlencoded\r\n");
      head.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(bytes);
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      return new Answer(
          Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
    }
  }
}
