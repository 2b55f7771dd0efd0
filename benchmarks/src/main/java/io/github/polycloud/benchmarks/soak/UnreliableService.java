// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.benchmarks.soak;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.HttpErrors;
import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Imitates all three services as far as the workload needs. One request in five is subject to a
 * fault; executions and errors are recorded in the ledger before the response is sent.
 */
final class UnreliableService implements TestFault, AutoCloseable {
  /** Number of pages of a list. */
  static final int PAGES = 3;

  private static final Pattern MARK = Pattern.compile("/((?:idempotent|once)-\\d+)");
  private static final Pattern NEXT = Pattern.compile("(?im)^Range: \\](\\d+)");

  // Each byte of a slow head has a pause; together they are shorter than the response timeout.
  private static final int SLOW_BYTES = 20;
  private static final int SLOW_MILLIS = 10;

  private static final String MORE = "HTTP/1.1 206 ";

  private final OperationLedger ledger;
  private final HostileResponses hostile = new HostileResponses();
  private final FaultServer server;

  /** Faults and their share of a thousand requests. */
  private enum Fault {
    RESET_BEFORE_READ(10),
    RESET_AFTER_EXECUTION(10),
    CLOSED_AFTER_EXECUTION(10),
    TRUNCATED_BODY(10),
    UNAVAILABLE(15),
    GATEWAY_PAGE(10),
    RATE_LIMITED(15),
    NO_RESPONSE(5),
    NOT_HTTP(5),
    CLOSED_AFTER_RESPONSE(10),
    SLOW_HEAD(30),
    HOSTILE_BODY(20),
    HOSTILE_FIELDS(10),
    HOSTILE_ERROR(15),
    ECHO_OF_CREDENTIALS(15),
    NONE(810);

    private final int share;

    Fault(int share) {
      this.share = share;
    }

    static Fault any() {
      int left = ThreadLocalRandom.current().nextInt(1000);
      for (Fault each : values()) {
        left -= each.share;
        if (left < 0) {
          return each;
        }
      }
      return NONE;
    }
  }

  UnreliableService(OperationLedger ledger) {
    this.ledger = ledger;
    this.server = FaultServer.startWithLog(head -> {}, this);
  }

  String url() {
    return server.url();
  }

  int connections() {
    return server.open();
  }

  /** Waits until all connections are closed; returns false if the limit elapses first. */
  boolean awaitNoConnections(Duration limit) throws InterruptedException {
    return server.awaitNoConnections(limit);
  }

  @Override
  public void handle(Exchange exchange) throws IOException, InterruptedException {
    Fault fault = Fault.any();
    if (fault == Fault.RESET_BEFORE_READ) {
      exchange.reset();
      return;
    }
    String head = exchange.readRequest();
    Matcher mark = MARK.matcher(head);
    if (!mark.find()) {
      // The time of the service, which signatures use.
      exchange.send(HttpText.json(Long.toString(Instant.now().getEpochSecond())));
    } else {
      int status = status(fault);
      if (status != 200) {
        ledger.permit(mark.group(1), HttpErrors.kindOf(status));
      } else if (fault == Fault.HOSTILE_BODY) {
        ledger.permit(mark.group(1), ErrorKind.UNEXPECTED_RESPONSE);
      }
      // A list is one operation, however many pages it has.
      if ((status == 200 || status >= 500) && !NEXT.matcher(head).find()) {
        ledger.executed(mark.group(1));
      }
      String response = response(head, mark.group(1));
      if (response.startsWith(MORE)) {
        ledger.continued(mark.group(1));
      }
      respond(exchange, fault, status, head, response);
    }
  }

  private int status(Fault fault) {
    return switch (fault) {
      case RATE_LIMITED -> 429;
      case GATEWAY_PAGE -> 502;
      case UNAVAILABLE -> 503;
      case HOSTILE_ERROR, ECHO_OF_CREDENTIALS -> hostile.anyErrorStatus();
      default -> 200;
    };
  }

  private void respond(Exchange exchange, Fault fault, int status, String head, String response)
      throws IOException, InterruptedException {
    switch (fault) {
      case RESET_AFTER_EXECUTION -> exchange.reset();
      case CLOSED_AFTER_EXECUTION -> exchange.close();
      case TRUNCATED_BODY -> {
        exchange.send(response.substring(0, response.length() - 2));
        exchange.close();
      }
      case RATE_LIMITED, UNAVAILABLE ->
          exchange.send(HttpText.response(status, "text/plain", "try again later"));
      case GATEWAY_PAGE -> exchange.send(HttpText.response(status, "text/html", "<html></html>"));
      case HOSTILE_BODY, HOSTILE_ERROR -> hostile.sendBody(exchange, status);
      case HOSTILE_FIELDS -> exchange.send(hostile.withFields(response));
      case ECHO_OF_CREDENTIALS -> hostile.sendEcho(exchange, status, head);
      case SLOW_HEAD -> {
        for (int i = 0; i < SLOW_BYTES; i++) {
          exchange.send(response.substring(i, i + 1));
          Thread.sleep(SLOW_MILLIS);
        }
        exchange.send(response.substring(SLOW_BYTES));
      }
      case NO_RESPONSE -> exchange.awaitClientClose();
      case NOT_HTTP -> {
        exchange.send("SSH-2.0-OpenSSH_9.6\r\n");
        exchange.close();
      }
      case CLOSED_AFTER_RESPONSE -> {
        exchange.send(response);
        exchange.close();
      }
      default -> exchange.send(response);
    }
  }

  private static String response(String head, String mark) {
    if (head.contains("Accept: application/xml")) {
      return HttpText.response(200, "application/xml", "<app><name>" + mark + "</name></app>");
    }
    if (head.contains(" /users/")) {
      return page(head, mark);
    }
    return HttpText.json(
        "{\"id\":\"%s\",\"name\":\"%s\",\"keyName\":\"%s\",\"key\":\"k\"}"
            .formatted(mark, mark, mark));
  }

  private static String page(String head, String mark) {
    Matcher next = NEXT.matcher(head);
    int page = next.find() ? Integer.parseInt(next.group(1)) : 0;
    String app = "[{\"id\":\"%d\",\"name\":\"%s\"}]".formatted(page, mark);
    return page == PAGES - 1
        ? HttpText.response(200, "application/json", app)
        : HttpText.response(206, "application/json", app, "Next-Range: ]" + (page + 1) + "..");
  }

  @Override
  public void close() {
    server.close();
  }
}
