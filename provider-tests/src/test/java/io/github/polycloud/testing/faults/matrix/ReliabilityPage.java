// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders the rows of the matrix as a Markdown page. */
final class ReliabilityPage {
  private static final String BEGIN =
      """
      # What happens when something goes wrong

      <!-- generated from the rows of FaultMatrix; a test fails when it is out of date. To update it:
           mvn -pl provider-tests -am test -Dtest=ReliabilityPageTest -Dreliability.write=true \\
             -Dsurefire.failIfNoSpecifiedTests=false -->

      Every row is tested with GET, HEAD, POST, PUT, PATCH, DELETE and a POST marked idempotent, on
      Heroku, on the legacy API, on OVH with signed calls, and on the engine without a provider; as raw
      and as typed calls, and on the legacy API also as typed calls with XML and plain text responses.
      The caller uses the default policy of four attempts. GET, HEAD and the marked POST are retried;
      the others are not. Where a row has two numbers, the first is for calls that are retried and the
      second for all others. Where no connection can be made, OVH's attempts are those to read the clock
      of the service; the call itself is then attempted once and not sent.

      - *attempts*: the number of attempts, including those that could not be sent.
      - *received*: the number of requests that the service read completely.
      - *connection*: whether the next call reuses the connection.
      - *longest*: the timeout that ends the call, and the total backoff between attempts.

      Every cell is also checked against these rules:

      - A call that is not idempotent is never sent again once a byte of it may have arrived, and the
        error says *outcome unknown*. The exception is 429, which is sent before anything is executed.
      - The total deadline is not exceeded by more than 250 ms.
      - No thread, file handle or pooled connection leaks, on the client or on the server.
      - No credential is sent to another origin.
      - No secret occurs in a log at any level, in an event, or in an exception, its causes, its body and
        its serialized form.

      Closing a `Cloud` and interrupting a thread end every kind of wait with `CANCELLED` (backoff,
      `Retry-After`, rate limiter, connection pool, connecting, TLS handshake, request, response, stream,
      upload and its source, token refresh, `Waiter`, `Bulk`, prefetching): `EndOfWaitTest`,
      `UploadSourceTest`. Slow and wrong DNS, and hosts of several addresses, stay within the connect
      timeout and the deadline: `HostLookupTest`. Slow host names of one connection do not delay the
      lookups of another: `LookupQueueTest`.

      Two hundred concurrent threads on ten connections have a test of their own (`ConcurrencyTest`), and
      so have the faults of a single service: clock and key of OVH (`ServerClockTest`, `OvhFaultsTest`),
      token, rate limit and `Next-Range` in the middle of a list of Heroku (`HerokuListsTest`,
      `HerokuFaultsTest`). To run everything: `mvn -B verify`. To run the matrix alone:
      `mvn test -Dtest='*FaultMatrixTest' -Dsurefire.failIfNoSpecifiedTests=false`.
      """;

  private static final String HAND_WRITTEN = "\n<!-- maintained manually from here on -->\n";

  private ReliabilityPage() {}

  /** The manually maintained end of the page, which is retained. */
  static String handWritten(String page) {
    int from = page.indexOf(HAND_WRITTEN);
    return from < 0 ? HAND_WRITTEN : page.substring(from);
  }

  static String text(Map<String, List<FaultRow>> topics, String handWritten) {
    StringBuilder page = new StringBuilder(BEGIN);
    topics.forEach(
        (topic, faults) -> {
          page.append("\n## ").append(topic).append("\n\n");
          page.append("| fault | the caller gets | attempts | received | connection | longest |\n");
          page.append("|---|---|---|---|---|---|\n");
          faults.forEach(fault -> append(page, fault));
        });
    return page.append(handWritten).toString();
  }

  private static void append(StringBuilder page, FaultRow fault) {
    row(page, fault.name(), fault, fault.repeatable(), fault.once());
    for (FaultRow.But but : fault.exceptions()) {
      row(page, "&nbsp;&nbsp;but " + but.calls(), fault, but.expectation(), but.expectation());
    }
  }

  private static void row(
      StringBuilder page, String name, FaultRow fault, Expectation first, Expectation second) {
    page.append("| ")
        .append(
            String.join(
                " | ",
                name,
                first.result().text(),
                both(first.attempts(), second.attempts()),
                both(first.received(), second.received()),
                first.connection().name().toLowerCase(Locale.ROOT),
                longest(fault, first)))
        .append(" |\n");
  }

  private static String both(int first, int second) {
    return first == second ? "" + first : first + " / " + second;
  }

  private static String longest(FaultRow fault, Expectation expectation) {
    Duration waits = expectation.waits();
    String pauses =
        waits.isZero()
            ? ""
            : " + "
                + (waits.toMillis() % 1000 == 0
                    ? "" + waits.toSeconds()
                    : waits.toMillis() / 1000.0)
                + " s";
    // A call that succeeds did not run into the timeout.
    TimeLimit limit = expectation.result() == CallResult.RESPONSE ? TimeLimit.NONE : fault.limit();
    return limit.text() + pauses;
  }
}
