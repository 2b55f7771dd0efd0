// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Error responses with a body that would exhaust a caller who reads all of it. */
final class ErrorBodyFaults {
  // Not 401, after which some providers renew their token and repeat the call.
  private static final int[] STATUSES = {400, 404, 422, 429, 500, 503};
  private static final int LARGE = 20_000_000;
  private static final int LEVELS = 30_000;
  private static final String JSON = "{\"id\":\"x\",\"message\":\"" + SecretCheck.TOKEN + " ";

  private ErrorBodyFaults() {}

  static List<FaultRow> all() {
    List<FaultRow> rows = new ArrayList<>();
    for (int status : STATUSES) {
      rows.add(
          dropped(
              status,
              "endless chunks",
              TestFault.flood(
                  HttpText.head(status, "Transfer-Encoding: chunked"), BodyFaults.CHUNK)));
    }
    for (int status : new int[] {422, 503}) {
      rows.add(dropped(status, "a message of 20 MB", message(status)));
      rows.add(
          dropped(
              status,
              "gzip bomb",
              response(
                  status, BodyFaults.gzip(new byte[BodyFaults.BOMB]), "Content-Encoding: gzip")));
      rows.add(
          dropped(
              status,
              "gzip of a million empty arrays",
              response(
                  status,
                  BodyFaults.gzip(BodyFaults.bytes("[" + "[],".repeat(1_000_000) + "[]]")),
                  "Content-Encoding: gzip")));
      rows.add(
          reused(
              status,
              LEVELS + " levels deep",
              response(status, BodyFaults.bytes("[".repeat(LEVELS) + "]".repeat(LEVELS)))));
      rows.add(
          reused(
              status,
              "a number that no arithmetic ends with",
              response(status, BodyFaults.bytes("{\"status\":1e999999999}"))));
      rows.add(
          reused(
              status,
              "a message of 60,000 blanks",
              response(status, BodyFaults.bytes(JSON + " ".repeat(60_000) + "\"}"))));
    }
    return rows;
  }

  private static TestFault message(int status) {
    return exchange -> {
      boolean bare = exchange.readRequest().startsWith("HEAD ");
      exchange.send(HttpText.head(status, "Content-Length: " + LARGE));
      if (!bare) {
        exchange.send(JSON);
        exchange.sendForever(BodyFaults.PLAIN_CHUNK);
      }
    };
  }

  private static TestFault response(int status, byte[] body, String... fields) {
    List<String> all = new ArrayList<>(List.of(fields));
    all.add("Content-Length: " + body.length);
    return new HeadAwareResponse(
        HttpText.head(status, all.toArray(String[]::new))
            + new String(body, StandardCharsets.ISO_8859_1));
  }

  /** A body that is not read to its end. */
  private static FaultRow dropped(int status, String name, TestFault fault) {
    FaultRow row = row(status, name, fault, ConnectionState.DROPPED);
    return row.but(Verb.HEAD, row.repeatable().connection(ConnectionState.REUSED));
  }

  private static FaultRow reused(int status, String name, TestFault fault) {
    return row(status, name, fault, ConnectionState.REUSED);
  }

  private static FaultRow row(
      int status, String name, TestFault fault, ConnectionState connection) {
    String title = status + ", " + name;
    FaultTarget.Opener target = FaultTarget.of(fault);
    CallResult result = result(status);
    return switch (result) {
      case RATE_LIMITED ->
          FaultRow.repeatsAll(title, target, Expectation.fourTimes(result, connection));
      case UNAVAILABLE -> FaultRow.repeatsSome(title, target, result, connection);
      default -> FaultRow.endsAll(title, target, Expectation.once(result, connection));
    };
  }

  private static CallResult result(int status) {
    return switch (status) {
      case 404 -> CallResult.NOT_FOUND;
      case 429 -> CallResult.RATE_LIMITED;
      default -> status >= 500 ? CallResult.UNAVAILABLE : CallResult.INVALID_REQUEST;
    };
  }
}
