// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.Json;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.SecretMask;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The operations on the recorded requests. */
final class JournalRoutes {

  private static final int MAX_LIMIT = 1000;
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_SECONDS = 60;
  private static final int DEFAULT_SECONDS = 10;

  /** Each wait holds a thread. */
  private static final int MAX_WAITS = 64;

  private final Journal journal;
  private final Semaphore waits = new Semaphore(MAX_WAITS);

  JournalRoutes(Journal journal) {
    this.journal = journal;
  }

  void list(ControlCall call) {
    long limit = call.query("limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
    boolean details = call.flag("details");
    List<Journal.Entry> found = new JournalFilter(call).select(journal, limit + 1);
    ObjectNode page = page(found.stream().limit(limit).toList(), details);
    call.respond(200, page.put("more", found.size() > limit));
  }

  /** Responds once there are enough requests, or at the end of the time with those there are. */
  void await(ControlCall call) {
    JournalFilter filter = new JournalFilter(call);
    long count = call.query("count", 1, 1, MAX_LIMIT);
    long seconds = call.query("timeout", DEFAULT_SECONDS, 0, MAX_SECONDS);
    boolean details = call.flag("details");
    if (!waits.tryAcquire()) {
      throw new ControlError(503, "there are " + MAX_WAITS + " waits already; retry later");
    }
    try {
      List<Journal.Entry> found = await(filter, count, TimeUnit.SECONDS.toNanos(seconds));
      call.respond(200, page(found, details).put("complete", found.size() >= count));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ControlError(503, "the sandbox is closing");
    } finally {
      waits.release();
    }
  }

  private List<Journal.Entry> await(JournalFilter filter, long count, long nanos)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      long seen = journal.lastSequence();
      List<Journal.Entry> found = filter.select(journal, MAX_LIMIT);
      if (found.size() >= count || !journal.awaitAfter(seen, nanos - (System.nanoTime() - start))) {
        return found;
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

  private static ObjectNode json(Journal.Entry entry, boolean details) {
    RecordedExchange exchange = entry.exchange();
    ObjectNode json = Json.object();
    json.put("sequence", entry.sequence())
        .put("time", exchange.time().toString())
        .put("durationMillis", TimeUnit.NANOSECONDS.toMicros(exchange.duration().toNanos()) / 1e3)
        .put("method", exchange.method())
        .put("target", SecretMask.target(exchange.target()))
        .put("status", exchange.status())
        .put("signature", exchange.signature().isEmpty() ? null : exchange.signature());
    if (details) {
      ObjectNode headers = json.putObject("headers");
      SecretMask.headers(exchange.headers())
          .forEach((name, values) -> headers.set(name, Json.array(values, StringNode::valueOf)));
      json.put("body", SecretMask.body(exchange.body()));
    }
    return json;
  }
}
