// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultPlan.Ending;
import io.github.polycloud.sandbox.internal.http.PathGlob;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The form that adds a fault: what was entered, and what is wrong with it. */
final class FaultForm {

  static final String ANY = "*";

  private static final int MOST_TIMES = 1_000_000;
  private static final int LONGEST_DELAY = 600_000;
  private static final int MOST_BYTES = 1 << 20;
  private static final int LONGEST_TEXT = 4_000;

  /** Common faults, each for the next request to any path. */
  enum Preset {
    UNAVAILABLE("503", Map.of("status", "503")),
    THROTTLED("429, retry after 1 s", Map.of("status", "429", "retryAfter", "1")),
    RESET("Reset the connection", Map.of("ending", Ending.RESET_BEFORE.name())),
    LOST("Lose the response", Map.of("ending", Ending.RESET_AFTER.name())),
    SLOW("Delay of 2 s", Map.of("delay", "2000"));

    private final String label;
    private final Map<String, String> values;

    Preset(String label, Map<String, String> values) {
      this.label = label;
      this.values = values;
    }

    String label() {
      return label;
    }
  }

  private final Map<String, String> values;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private FaultForm(Map<String, String> values) {
    this.values = values;
  }

  /** The form as it is shown first. */
  static FaultForm empty() {
    return new FaultForm(Map.of("method", ANY, "path", ANY, "times", "1"));
  }

  /** The submitted form, checked. */
  static FaultForm of(Context ctx) {
    String preset = Optional.ofNullable(ctx.formParam("preset")).orElse("");
    for (Preset each : Preset.values()) {
      if (each.name().equals(preset)) {
        return checked(name -> each.values.getOrDefault(name, empty().value(name)));
      }
    }
    return checked(name -> Optional.ofNullable(ctx.formParam(name)).orElse("").strip());
  }

  private static FaultForm checked(UnaryOperator<String> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name :
        List.of(
            "method",
            "path",
            "times",
            "status",
            "retryAfter",
            "delay",
            "ending",
            "bytes",
            "body")) {
      values.put(name, parameters.apply(name));
    }
    FaultForm form = new FaultForm(values);
    form.check();
    return form;
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** What is wrong with a field, if anything. */
  Optional<String> error(String name) {
    return Optional.ofNullable(errors.get(name));
  }

  void reject(String name, String reason) {
    errors.put(name, reason);
  }

  /** What is wrong, by field. */
  Map<String, String> errors() {
    return errors;
  }

  int times() {
    return Integer.parseInt(value("times"));
  }

  /** The requests it is for. */
  PathGlob target() {
    return new PathGlob(value("method"), value("path"));
  }

  /** The fault; only for a form without errors. */
  FaultPlan plan() {
    FaultPlan plan = FaultPlan.NONE;
    if (!value("status").isEmpty()) {
      plan = plan.withStatus(Integer.parseInt(value("status")));
    }
    if (!value("body").isEmpty()) {
      plan = plan.withBody(value("body")).withHeader("Content-Type", "application/json");
    }
    if (!value("retryAfter").isEmpty()) {
      plan = plan.withHeader("Retry-After", value("retryAfter"));
    }
    if (!value("delay").isEmpty()) {
      plan = plan.withDelay(Duration.ofMillis(Long.parseLong(value("delay"))));
    }
    Ending ending = ending();
    return ending == Ending.COMPLETE
        ? plan
        : plan.withEnding(
            ending, ending == Ending.TRUNCATED ? Integer.parseInt(value("bytes")) : 0);
  }

  private Ending ending() {
    for (Ending each : Ending.values()) {
      if (each.name().equals(value("ending"))) {
        return each;
      }
    }
    return Ending.COMPLETE;
  }

  private void check() {
    if (!value("method").matches("\\*|[A-Za-z]{1,20}")) {
      errors.put("method", "Choose a method.");
    }
    if (!value("path").startsWith("/") && !value("path").startsWith(ANY)) {
      errors.put("path", "Start the path with / or *.");
    }
    number("times", 1, MOST_TIMES, true);
    number("status", 200, 599, false);
    number("delay", 1, LONGEST_DELAY, false);
    number("bytes", 0, MOST_BYTES, ending() == Ending.TRUNCATED);
    for (String name : List.of("path", "retryAfter", "body")) {
      if (value(name).length() > LONGEST_TEXT) {
        errors.put(name, "Use at most " + LONGEST_TEXT + " characters.");
      }
    }
    if (value("retryAfter").chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
      errors.put("retryAfter", "Use printable ASCII characters only.");
    }
    boolean effective =
        List.of("status", "retryAfter", "delay", "body").stream()
                .anyMatch(name -> !value(name).isEmpty())
            || ending() != Ending.COMPLETE;
    if (!effective) {
      errors.put("status", "Enter a status, a delay or another effect.");
    }
  }

  private void number(String name, int least, int most, boolean required) {
    String value = value(name);
    if (value.isEmpty() && !required) {
      return;
    }
    boolean valid = value.matches("\\d{1,9}");
    if (!valid || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
      errors.put(name, "Enter a number from " + least + " to " + most + ".");
    }
  }
}
