// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.HttpText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Responses that exhaust, confuse or deceive a client that trusts them. */
final class HostileResponses {
  private static final List<Integer> STATUSES = List.of(401, 404, 422, 429, 500, 503);
  private static final Pattern CREDENTIAL =
      Pattern.compile("(?im)^(?:Authorization|X-Ovh-Consumer): *(.+)$");
  private static final int LEVELS = 100_000;
  private static final int MEGABYTE = 1 << 20;

  private final List<Body> bodies =
      List.of(
          plain("null"),
          plain("{}"),
          plain("[null]"),
          plain("[".repeat(LEVELS) + "]".repeat(LEVELS)),
          plain("{\"x\":" + "[".repeat(LEVELS) + "]".repeat(LEVELS) + "}"),
          plain("{\"x\":[" + "[],".repeat(60_000) + "[]]}"),
          plain("{\"x\":1e10000000}"),
          plain("{\"x\":1e999999999}"),
          plain("{\"message\":\"" + "token ".repeat(MEGABYTE) + "\"}"),
          plain("{\"message\":\"" + " ".repeat(60_000) + "\"}"),
          gzip(new byte[16 * MEGABYTE]),
          gzip(bytes("[" + "[],".repeat(MEGABYTE) + "[]]")));

  private static final List<String> FIELDS =
      List.of(
          "X-Long: " + "x".repeat(100_000),
          "X-Many: x\r\n".repeat(1000) + "X-Last: x",
          "X-Folded: one\r\n two",
          "Request-Id: \u001b]0;x\u0007" + "x".repeat(5000),
          "X-Ovh-QueryID: \u001b[2J\u0085\u009b2J",
          "Warning-Id: \u001b[2J\r\nWarning-Message: \u001b[31m" + " ".repeat(5000) + "x",
          "Retry-After: -5\r\nRateLimit-Remaining: -99999999999999999999",
          "Content-Encoding: identity\r\nSet-Cookie: a=b; Domain=.invalid; Max-Age=1e99");

  private record Body(byte[] bytes, String... fields) {}

  int anyErrorStatus() {
    return any(STATUSES);
  }

  /** Sends a body that is not the expected one. */
  void sendBody(Exchange exchange, int status) throws IOException {
    send(exchange, status, any(bodies));
  }

  /** Sends an error that repeats the request, with its credentials, and controls a terminal. */
  void sendEcho(Exchange exchange, int status, String head) throws IOException {
    Matcher credential = CREDENTIAL.matcher(head);
    String secret = credential.find() ? credential.group(1) : "none";
    boolean json = ThreadLocalRandom.current().nextBoolean();
    String text = head + "\u001b[2J" + secret;
    send(
        exchange,
        status,
        new Body(
            bytes(
                json
                    ? "{\"id\":\"\\u001b]0;%s\\u0007\",\"message\":\"\\u202e%s\\u2028\"}"
                        .formatted(secret, text.replace("\r\n", "\\n").replace("\u001b", "\\u001b"))
                    : text),
            "Content-Type: " + (json ? "application/json" : "text/plain"),
            "Request-Id: \u001b[31m" + secret,
            "X-Ovh-QueryID: \u001b[31m" + secret));
  }

  /** Returns a response with header fields that no service documents. */
  String withFields(String response) {
    int end = response.indexOf("\r\n\r\n");
    return response.substring(0, end) + "\r\n" + any(FIELDS) + response.substring(end);
  }

  private static void send(Exchange exchange, int status, Body body) throws IOException {
    List<String> fields = new ArrayList<>(List.of(body.fields()));
    fields.add("Content-Length: " + body.bytes().length);
    exchange.send(HttpText.head(status, fields.toArray(String[]::new)));
    exchange.send(body.bytes());
  }

  private static <T> T any(List<T> some) {
    return some.get(ThreadLocalRandom.current().nextInt(some.size()));
  }

  private static Body plain(String json) {
    return new Body(bytes(json), "Content-Type: application/json");
  }

  private static Body gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Body(
        packed.toByteArray(), "Content-Type: application/json", "Content-Encoding: gzip");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
