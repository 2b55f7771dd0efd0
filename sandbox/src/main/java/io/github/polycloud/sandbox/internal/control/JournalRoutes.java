// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.JournalFilter;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The operations on the recorded requests. */
final class JournalRoutes {

  private static final int MAX_LIMIT = 1000;
  private static final int DEFAULT_LIMIT = 100;
  private static final int ANY_STATUS = -1;
  private static final int MAX_SECONDS = 60;
  private static final int DEFAULT_SECONDS = 10;

  /** How often it is checked whether the client of a wait is still there. */
  private static final long CHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  /** Each wait holds a thread. */
  private static final int MAX_WAITS = 64;

  private final Journal journal;
  private final RequestMask mask;
  private final Semaphore waits = new Semaphore(MAX_WAITS);

  JournalRoutes(Journal journal, RequestMask mask) {
    this.journal = journal;
    this.mask = mask;
  }

  void list(ControlCall call) {
    long limit = call.query("limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
    boolean details = call.flag("details");
    List<Journal.Entry> found = select(filter(call), limit + 1);
    ObjectNode page = page(found.stream().limit(limit).toList(), details);
    call.respond(200, page.put("more", found.size() > limit));
  }

  private static JournalFilter filter(ControlCall call) {
    return new JournalFilter(
        new PathGlob(
            call.query("method").orElse("*"), ControlCall.pattern(call.query("path").orElse("*"))),
        call.query("status", ANY_STATUS, 0, 999) == ANY_STATUS
            ? ""
            : call.query("status").orElse(""),
        call.query("since", 0, 0, Long.MAX_VALUE));
  }

  /** The matching entries, oldest first, at most {@code limit}. */
  private List<Journal.Entry> select(JournalFilter filter, long limit) {
    return journal.all().stream().filter(filter).limit(limit).toList();
  }

  /** Responds once there are enough requests, or at the end of the time with those there are. */
  void await(ControlCall call) {
    JournalFilter filter = filter(call);
    long count = call.query("count", 1, 1, MAX_LIMIT);
    long seconds = call.query("timeout", DEFAULT_SECONDS, 0, MAX_SECONDS);
    boolean details = call.flag("details");
    if (!waits.tryAcquire()) {
      throw new ControlError(503, "there are " + MAX_WAITS + " waits already; retry later");
    }
    List<Journal.Entry> found;
    try {
      found = await(call, filter, count, TimeUnit.SECONDS.toNanos(seconds));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ControlError(503, "the sandbox is closing");
    } finally {
      // Before the response: a client that has received it can wait again.
      waits.release();
    }
    call.respond(200, page(found, details).put("complete", found.size() >= count));
  }

  private List<Journal.Entry> await(ControlCall call, JournalFilter filter, long count, long nanos)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      long seen = journal.lastSequence();
      List<Journal.Entry> found = select(filter, MAX_LIMIT);
      long left = nanos - (System.nanoTime() - start);
      if (found.size() >= count || left <= 0 || journal.isClosed()) {
        return found;
      }
      if (!journal.awaitAfter(seen, Math.min(left, CHECK_NANOS))) {
        call.requireClient();
      }
    }
  }

  void get(ControlCall call) {
    long sequence = call.id();
    Journal.Entry entry =
        journal.all().stream()
            .filter(candidate -> candidate.sequence() == sequence)
            .findFirst()
            .orElseThrow(() -> ControlError.notFound("the journal has no such request"));
    call.respond(200, json(entry, true));
  }

  void clear(ControlCall call) {
    journal.clear();
    call.respondNothing();
  }

  private ObjectNode page(List<Journal.Entry> entries, boolean details) {
    ObjectNode page = Json.object();
    page.set("requests", Json.array(entries, entry -> json(entry, details)));
    return page.put("last", journal.lastSequence());
  }

  private ObjectNode json(Journal.Entry entry, boolean details) {
    RecordedExchange exchange = entry.exchange();
    ObjectNode json = Json.object();
    json.put("sequence", entry.sequence())
        .put("time", exchange.time().toString())
        .put("durationMillis", TimeUnit.NANOSECONDS.toMicros(exchange.duration().toNanos()) / 1e3)
        .put("method", exchange.method())
        .put("target", mask.target(exchange.target()))
        .put("status", exchange.status())
        .put("signature", exchange.signature().isEmpty() ? null : exchange.signature());
    if (details) {
      ObjectNode headers = json.putObject("headers");
      mask.headers(exchange.headers())
          .forEach((name, values) -> headers.set(name, Json.array(values, StringNode::valueOf)));
      json.put("body", mask.body(exchange));
    }
    return json;
  }
}
