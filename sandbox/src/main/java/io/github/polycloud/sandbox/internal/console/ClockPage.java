// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.Markup;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OVH's clock, and the forms that shift it. */
final class ClockPage {

  /** The most that the clock may be away from that of the sandbox. */
  private static final Duration MOST = Duration.ofDays(3660);

  private static final List<Map.Entry<String, String>> SHIFTS =
      List.of(
          Map.entry("-PT5M", "-5 min"),
          Map.entry("-PT1M", "-1 min"),
          Map.entry("PT1M", "+1 min"),
          Map.entry("PT5M", "+5 min"),
          Map.entry("PT24H", "+1 day"));

  private static final String CONTENT =
      """
      <p>OVH reports this clock and checks signatures against it: calls that are signed with a time more than
      30 s off are rejected.</p>
      <dl class="facts">
      <div><dt>Time of OVH (UTC)</dt><dd id="ovh-time">%s</dd></div>
      <div><dt>Offset</dt><dd>%s</dd></div>
      </dl>
      <section aria-labelledby="shift">
      <h2 id="shift">Shift the clock</h2>
      <form class="buttons" method="post" action="%s">%s
      %s
      <button type="submit" name="reset" value="true">Reset</button>
      </form>
      </section>
      <section aria-labelledby="custom">
      <h2 id="custom">Shift by any time</h2>
      %s
      <form class="filter" method="post" action="%s" novalidate>%s
      <div class="field"><label for="by">Shift by</label>
      <input type="text" id="by" name="by" value="%s" autocomplete="off" spellcheck="false"
        aria-describedby="%sby-hint"%s></div>
      <button type="submit">Shift</button>
      <p class="hint" id="by-hint">Seconds such as -90, or an ISO 8601 duration such as PT1H30M.</p>
      </form>
      </section>
      """;

  private final Backend backend;
  private final Markup csrf;

  ClockPage(Backend backend, Markup csrf) {
    this.backend = backend;
    this.csrf = csrf;
  }

  Markup content() {
    return content("", "");
  }

  /** The page with a shift that is not acceptable. */
  Markup content(String entered, String error) {
    return Markup.of(
        CONTENT,
        Text.dateTime(backend.ovhTime()),
        Text.offset(backend.ovhOffset()),
        Frame.Tab.CLOCK.url(),
        csrf,
        Markup.each(
            SHIFTS,
            shift ->
                Markup.of(
                    "<button type=\"submit\" name=\"by\" value=\"%s\">%s</button>",
                    shift.getKey(), shift.getValue())),
        Markup.of("<p class=\"error\" role=\"alert\" id=\"by-error\">%s</p>", error)
            .when(!error.isEmpty()),
        Frame.Tab.CLOCK.url(),
        csrf,
        entered,
        error.isEmpty() ? "" : "by-error ",
        new Markup(" aria-invalid=\"true\" autofocus").when(!error.isEmpty()));
  }

  /** Shifts the clock, and returns what is wrong with the entered time, if anything. */
  Optional<String> shift(String entered) {
    Optional<Duration> by = parse(entered);
    if (by.isEmpty()) {
      return Optional.of("Enter seconds, or an ISO 8601 duration.");
    }
    Duration after = by.get().plus(backend.ovhOffset());
    if (after.abs().compareTo(MOST) > 0) {
      return Optional.of("The offset must not exceed " + MOST.toDays() + " days.");
    }
    backend.shiftOvhClock(by.get());
    return Optional.empty();
  }

  private static Optional<Duration> parse(String entered) {
    String text = entered.strip();
    if (text.matches("[+-]?\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration duration = Duration.parse(text);
      boolean tooLong = duration.compareTo(MOST.multipliedBy(2)) > 0;
      return tooLong || duration.compareTo(MOST.multipliedBy(-2)) < 0
          ? Optional.of(MOST.multipliedBy(2))
          : Optional.of(duration);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
