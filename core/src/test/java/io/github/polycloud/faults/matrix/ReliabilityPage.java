package io.github.polycloud.faults.matrix;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the rows of the matrix as a page for people. */
final class ReliabilityPage {
  private static final String BEGIN =
      """
      # What happens when something goes wrong

      <!-- generated from the rows that FaultMatrixTest holds; a test says so when it is stale:
           mvn -pl core test -Dtest=ReliabilityPageTest -Dreliability.write=true -->

      Every row is tried with GET, HEAD, POST, PUT, PATCH, DELETE and a POST that is marked idempotent, on
      Heroku, on the legacy API, on OVH with signed calls, and on the engine without a provider; as a raw
      call and as a typed one, and on the legacy API also as typed calls that are answered with XML and
      with text. The caller has the standard policy of four attempts. Calls that may be repeated are GET,
      HEAD and the marked POST; the others may not. Where a row has two numbers, the first is for calls
      that may be repeated and the second for all others.

      - *attempts*: how often the call is sent, or tried to be.
      - *received*: how often the service reads it to its end.
      - *connection*: whether the next call uses the same one.
      - *longest*: what ends the waiting, and the pauses between the attempts where there are more.

      In each cell these laws are checked as well:

      - What may not be repeated is not sent again once a byte of it may have arrived, and the error
        says *outcome unknown*. The exception is 429, which comes before anything is done.
      - The total deadline is not passed by more than 250 ms.
      - No thread, no file handle and no connection of the pool is left behind; the service has counted
        its connections back to none.
      - No credential goes to another origin.
      - No secret is in a log at any level, in an event, or in an exception, its causes, its body and
        its serialized form.

      Two hundred threads at once on ten connections are a test of their own (`CrowdTest`), and so is
      what only one service has: clock and key of OVH (`ServerClockTest`, `OvhFaultsTest`), token,
      rate limit and `Next-Range` in the middle of a list of Heroku (`HerokuListsTest`,
      `HerokuFaultsTest`). All of it: `mvn -B verify`. The matrix alone:
      `mvn test -Dtest='*FaultMatrixTest' -Dsurefire.failIfNoSpecifiedTests=false`.
      """;

  private static final String BY_HAND = "\n<!-- from here on by hand -->\n";

  private ReliabilityPage() {}

  /** What people wrote at the end of a page, which stays as it is. */
  static String byHand(String page) {
    int from = page.indexOf(BY_HAND);
    return from < 0 ? BY_HAND : page.substring(from);
  }

  static String text(Map<String, List<Fault>> topics, String byHand) {
    StringBuilder page = new StringBuilder(BEGIN);
    topics.forEach(
        (topic, faults) -> {
          page.append("\n## ").append(topic).append("\n\n");
          page.append("| fault | the caller gets | attempts | received | connection | longest |\n");
          page.append("|---|---|---|---|---|---|\n");
          faults.forEach(fault -> append(page, fault));
        });
    return page.append(byHand).toString();
  }

  private static void append(StringBuilder page, Fault fault) {
    row(page, fault.name(), fault, fault.repeatable(), fault.once());
    for (Fault.But but : fault.exceptions()) {
      row(page, "&nbsp;&nbsp;but " + but.calls(), fault, but.expectation(), but.expectation());
    }
  }

  private static void row(
      StringBuilder page, String name, Fault fault, Expectation first, Expectation second) {
    page.append("| ")
        .append(
            String.join(
                " | ",
                name,
                first.ending().words(),
                both(first.attempts(), second.attempts()),
                both(first.received(), second.received()),
                first.kept().name().toLowerCase(Locale.ROOT),
                longest(fault, first)))
        .append(" |\n");
  }

  private static String both(int first, int second) {
    return first == second ? "" + first : first + " / " + second;
  }

  private static String longest(Fault fault, Expectation expectation) {
    Duration waits = expectation.waits();
    String pauses =
        waits.isZero()
            ? ""
            : " + "
                + (waits.toMillis() % 1000 == 0
                    ? "" + waits.toSeconds()
                    : waits.toMillis() / 1000.0)
                + " s";
    // Whoever gets an answer has waited for nothing else.
    Limit limit = expectation.ending() == Ending.ANSWER ? Limit.NONE : fault.limit();
    return limit.words() + pauses;
  }
}
