package io.github.polycloud.benchmarks.soak;

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
 * The three services in one, as far as callers look. One request in ten meets a fault; what is
 * carried out goes into the ledger before the answer begins.
 */
final class UnreliableService implements TestFault, AutoCloseable {
  /** How many pages a list has. */
  static final int PAGES = 3;

  private static final Pattern MARK = Pattern.compile("/((?:again|once)-\\d+)");
  private static final Pattern NEXT = Pattern.compile("(?im)^Range: \\](\\d+)");

  private final OperationLedger ledger;
  private final FaultServer server;

  /** What may happen to a request; the rest of a thousand goes well. */
  private enum Fault {
    RESET_BEFORE_IT_IS_READ(10),
    RESET_WHEN_IT_IS_DONE(10),
    CLOSED_WHEN_IT_IS_DONE(10),
    CUT_IN_THE_BODY(10),
    DOWN(15),
    PAGE_OF_A_GATEWAY(10),
    LIMITED(15),
    SILENCE(5),
    NO_HTTP(5),
    STALE(10),
    NONE(900);

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

  /** Waits until all callers have left; false when some do not. */
  boolean awaitNoConnections(Duration limit) throws InterruptedException {
    return server.awaitNoConnections(limit);
  }

  @Override
  public void handle(Exchange exchange) throws IOException {
    Fault fault = Fault.any();
    if (fault == Fault.RESET_BEFORE_IT_IS_READ) {
      exchange.reset();
      return;
    }
    String head = exchange.readRequest();
    Matcher mark = MARK.matcher(head);
    if (!mark.find()) {
      // The clock of the service, by which calls are signed.
      exchange.send(HttpText.json(Long.toString(Instant.now().getEpochSecond())));
    } else if (fault == Fault.LIMITED) {
      exchange.send(HttpText.response(429, "text/plain", "too many"));
    } else {
      // A list is one operation, however many pages it has.
      if (!NEXT.matcher(head).find()) {
        ledger.done(mark.group(1));
      }
      answer(exchange, fault, answer(head, mark.group(1)));
    }
  }

  private static void answer(Exchange exchange, Fault fault, String answer) throws IOException {
    switch (fault) {
      case RESET_WHEN_IT_IS_DONE -> exchange.reset();
      case CLOSED_WHEN_IT_IS_DONE -> exchange.close();
      case CUT_IN_THE_BODY -> {
        exchange.send(answer.substring(0, answer.length() - 2));
        exchange.close();
      }
      case DOWN -> exchange.send(HttpText.response(503, "text/plain", "down"));
      case PAGE_OF_A_GATEWAY -> exchange.send(HttpText.response(502, "text/html", "<html></html>"));
      case SILENCE -> exchange.awaitClientClose();
      case NO_HTTP -> {
        exchange.send("SSH-2.0-OpenSSH_9.6\r\n");
        exchange.close();
      }
      case STALE -> {
        exchange.send(answer);
        exchange.close();
      }
      default -> exchange.send(answer);
    }
  }

  private static String answer(String head, String mark) {
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
