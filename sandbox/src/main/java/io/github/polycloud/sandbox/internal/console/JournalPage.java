// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.Markup;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import io.github.polycloud.sandbox.internal.http.RequestMask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded requests, newest first, and one request. Secrets are masked. */
final class JournalPage {

  private static final int MOST = 100;

  /** The longest part of a body that is shown. */
  private static final int LONGEST_BODY = 100_000;

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

  private static final List<Map.Entry<String, String>> STATUSES =
      List.of(
          Map.entry("2", "2xx"),
          Map.entry("3", "3xx"),
          Map.entry("4", "4xx"),
          Map.entry("5", "5xx"),
          Map.entry("0", "no response"));

  private static final String LIST =
      """
      <div class="tools">
      <form class="filter" method="get" action="%s">
      <div class="field"><label for="method">Method</label>
      <select id="method" name="method"><option value="">any</option>%s</select></div>
      <div class="field"><label for="path">Path</label>
      <input type="text" id="path" name="path" value="%s" autocomplete="off" spellcheck="false"
        aria-describedby="path-hint"></div>
      <div class="field"><label for="status">Status</label>
      <select id="status" name="status"><option value="">any</option>%s</select></div>
      <button type="submit">Filter</button>
      <p class="hint" id="path-hint">A part of the path, or a pattern with *.</p>
      </form>
      <form method="post" action="%s/clear">%s<button type="submit">Clear the journal</button></form>
      </div>
      <div class="live">%s</div>
      %s
      %s
      """;

  /** The button is visible with scripts only. */
  private static final Markup LIVE =
      Markup.of(
          "<button type=\"button\" id=\"pause\" aria-pressed=\"false\">Pause</button>"
              + "<p id=\"live-state\">Reload the page for newer requests.</p>");

  private static final String ENTRY =
      """
      <p class="back"><a href="%s">Back to the journal</a></p>
      <dl class="facts">%s</dl>
      <section aria-labelledby="target"><h2 id="target">Request</h2>
      <pre><code>%s %s</code></pre></section>
      <section aria-labelledby="headers"><h2 id="headers">Headers</h2>%s</section>
      <section aria-labelledby="body"><h2 id="body">Body</h2>%s</section>
      """;

  /**
   * The journal at a time.
   *
   * @param entries newest first
   * @param last the sequence number of the last request, recorded or dropped
   */
  private record Snapshot(List<Journal.Entry> entries, long last) {

    private static Snapshot of(Journal journal) {
      long last = journal.lastSequence();
      List<Journal.Entry> entries = new ArrayList<>(journal.all());
      Collections.reverse(entries);
      return new Snapshot(entries, entries.isEmpty() ? last : entries.get(0).sequence());
    }

    /** The sequence number of the oldest request that is not dropped. */
    private long first() {
      return entries.isEmpty() ? last + 1 : entries.get(entries.size() - 1).sequence();
    }
  }

  private final Backend backend;
  private final RequestMask mask;
  private final Markup csrf;

  JournalPage(Backend backend, RequestMask mask, Markup csrf) {
    this.backend = backend;
    this.mask = mask;
    this.csrf = csrf;
  }

  /**
   * The newest requests before one.
   *
   * @param before the sequence number that all are below
   */
  Markup list(JournalForm form, long before) {
    Snapshot all = Snapshot.of(backend.journal());
    List<Journal.Entry> found =
        all.entries.stream()
            .filter(entry -> entry.sequence() < before)
            .filter(form.filter(0))
            .toList();
    List<Journal.Entry> rows = found.stream().limit(MOST).toList();
    boolean live = before == Long.MAX_VALUE;
    return Markup.of(
        LIST,
        Frame.Tab.JOURNAL.url(),
        Markup.each(METHODS, method -> option(method, method, form.method())),
        form.path(),
        Markup.each(STATUSES, status -> option(status.getKey(), status.getValue(), form.status())),
        Frame.Tab.JOURNAL.url(),
        csrf,
        live ? LIVE : Markup.of("<p>These are older requests.</p>"),
        table("Requests, newest first; times are in UTC")
            .style("journal")
            .bodyAttributes(live ? liveAttributes(form, all) : Markup.NONE)
            .of(rows),
        found.size() > MOST
            ? Markup.of(
                "<nav class=\"pager\" aria-label=\"Pages\"><a href=\"%s?%s&before=%s\">Older"
                    + " requests</a></nav>",
                Frame.Tab.JOURNAL.url(), form.query(), rows.get(rows.size() - 1).sequence())
            : Markup.of(
                "<p class=\"none\" id=\"empty\"%s>%s</p>",
                new Markup(" hidden").when(!rows.isEmpty()),
                form.isEmpty() ? "No request was received yet." : "No request matches."));
  }

  private static Markup option(String value, String label, String selected) {
    return Markup.of(
        "<option value=\"%s\"%s>%s</option>",
        value, new Markup(" selected").when(value.equals(selected)), label);
  }

  /** A table with only the body: the requests after one, for the script of the page. */
  String newer(JournalForm form, long since) {
    Snapshot all = Snapshot.of(backend.journal());
    List<Journal.Entry> rows = all.entries.stream().filter(form.filter(since)).limit(MOST).toList();
    return Markup.of(
            "<table>%s</table>", table("").bodyAttributes(liveAttributes(form, all)).body(rows))
        .html();
  }

  private static Markup liveAttributes(JournalForm form, Snapshot all) {
    return Markup.of(
        " id=\"journal\" data-live=\"%s/rows?%s\" data-last=\"%s\" data-first=\"%s\"",
        Frame.Tab.JOURNAL.url(), form.query(), all.last(), all.first());
  }

  /** The newest requests, without the means of the journal. */
  Markup latest(int most) {
    return table("Latest requests; times are in UTC")
        .style("journal")
        .of(
            Snapshot.of(backend.journal()).entries.stream().limit(most).toList(),
            "No request was received yet.");
  }

  private Table<Journal.Entry> table(String caption) {
    return new Table<Journal.Entry>(caption)
        .rowAttributes(entry -> Markup.of(" data-sequence=\"%s\"", entry.sequence()))
        .column(
            "Request",
            "request",
            entry ->
                Markup.of(
                    "<a href=\"%s/%s\"><span class=\"method\">%s</span> <span"
                        + " class=\"target\">%s</span></a>",
                    Frame.Tab.JOURNAL.url(),
                    entry.sequence(),
                    entry.exchange().method(),
                    mask.target(entry.exchange().target())))
        .column("Status", "status", entry -> status(entry.exchange().status()))
        .column("Signature", "signature", entry -> signature(entry.exchange()))
        .column("Time", "time", entry -> Text.timeOfDay(entry.exchange().time()))
        .column("Duration", "number", entry -> Text.milliseconds(entry.exchange().duration()))
        .column("No.", "number", Journal.Entry::sequence);
  }

  private static Markup status(int status) {
    return status == RecordedExchange.NO_RESPONSE
        ? Markup.of("<span class=\"badge s0\">reset</span>")
        : Markup.of("<span class=\"badge s%s\">%s</span>", status / 100, status);
  }

  private static Markup signature(RecordedExchange exchange) {
    String verdict = exchange.signature();
    return verdict.isEmpty()
        ? Markup.of(
            "<span class=\"muted unsigned\">-<span class=\"unseen\"> not checked</span></span>")
        : Markup.of(
            "<span class=\"%s\">%s</span>",
            verdict.equals(RecordedExchange.VALID) ? "good" : "bad", verdict);
  }

  /** One request, unless it has been dropped or cleared. */
  Optional<Markup> entry(long sequence) {
    return backend.journal().all().stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst()
        .map(this::content);
  }

  private Markup content(Journal.Entry entry) {
    RecordedExchange exchange = entry.exchange();
    return Markup.of(
        ENTRY,
        Frame.Tab.JOURNAL.url(),
        Markup.each(
            List.of(
                AppsPage.fact("Status", status(exchange.status())),
                AppsPage.fact("Signature", signature(exchange)),
                AppsPage.fact("Received (UTC)", Text.dateTime(exchange.time())),
                AppsPage.fact("Duration", Text.milliseconds(exchange.duration()))),
            fact -> fact),
        exchange.method(),
        mask.target(exchange.target()),
        headers(exchange),
        body(exchange));
  }

  private Markup headers(RecordedExchange exchange) {
    return new Table<Map.Entry<String, List<String>>>("Headers; secrets are masked")
        .column("Name", header -> Text.code(header.getKey()))
        .column(
            "Value",
            header -> Markup.each(header.getValue(), value -> Markup.of("<code>%s</code>", value)))
        .of(mask.headers(exchange.headers()).entrySet(), "There are none.");
  }

  private Markup body(RecordedExchange exchange) {
    if (exchange.body().isEmpty()) {
      return Markup.of("<p class=\"none\">There is none.</p>");
    }
    String shown = Text.indented(mask.body(exchange));
    return Markup.of(
        """
        <details><summary>Show the body (%s); secrets are masked</summary>
        <pre><code>%s</code></pre>%s
        </details>\
        """,
        Text.count(exchange.body().length(), "character", "characters"),
        shown.substring(0, Math.min(shown.length(), LONGEST_BODY)),
        Markup.of("<p class=\"none\">The rest is not shown.</p>")
            .when(shown.length() > LONGEST_BODY));
  }
}
