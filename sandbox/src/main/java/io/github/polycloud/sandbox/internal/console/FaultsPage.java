// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.FaultPlan;
import io.github.polycloud.sandbox.internal.http.FaultPlan.Ending;
import io.github.polycloud.sandbox.internal.http.Markup;
import io.github.polycloud.sandbox.internal.http.PendingFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults that are active, and the forms that add and remove them. */
final class FaultsPage {

  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

  private static final String CONTENT =
      """
      <p>A fault applies to the next requests to either cloud that match it, in the order of this list.
      Requests to the console are never subject to faults.</p>
      <section aria-labelledby="active">
      <div class="heading"><h2 id="active">Active faults</h2>%s</div>
      %s
      </section>
      <section aria-labelledby="common">
      <h2 id="common">Common faults</h2>
      <form class="buttons" method="post" action="%s/add">%s
      <p>For the next request to any path:</p>
      %s
      </form>
      </section>
      <section aria-labelledby="new">
      <h2 id="new">New fault</h2>
      %s
      <form class="panel" method="post" action="%s/add" novalidate>%s
      <fieldset><legend>Requests</legend>
      %s%s%s
      </fieldset>
      <fieldset><legend>Effect</legend>
      %s%s%s%s%s%s
      </fieldset>
      <button type="submit" class="primary">Add the fault</button>
      </form>
      </section>
      """;

  private final Backend backend;
  private final Markup csrf;

  FaultsPage(Backend backend, Markup csrf) {
    this.backend = backend;
    this.csrf = csrf;
  }

  Markup content(FaultForm form) {
    List<PendingFault> active = backend.faults().all();
    return Markup.of(
        CONTENT,
        Markup.of(
                "<form method=\"post\" action=\"%s/clear\">%s<button type=\"submit\">Remove"
                    + " all</button></form>",
                Frame.Tab.FAULTS.url(), csrf)
            .when(!active.isEmpty()),
        table().of(active, "None: all requests are processed as usual."),
        Frame.Tab.FAULTS.url(),
        csrf,
        Markup.each(
            List.of(FaultForm.Preset.values()),
            preset ->
                Markup.of(
                    "<button type=\"submit\" name=\"preset\" value=\"%s\">%s</button>",
                    preset.name(), preset.label())),
        problems(form),
        Frame.Tab.FAULTS.url(),
        csrf,
        select(form, "method", "Method", methods()),
        input(form, "path", "Path", "Without the query; * stands for any characters.", false),
        input(form, "times", "Number of requests", "", true),
        input(form, "status", "Status", "Empty to process the request.", true),
        input(form, "retryAfter", "Retry-After", "The value of the header.", false),
        input(form, "delay", "Delay in milliseconds", "Before the request is processed.", true),
        select(form, "ending", "Connection", endings()),
        input(form, "bytes", "Bytes of the body", "To send before the body is cut off.", true),
        text(form, "body", "Body", "JSON to respond with, instead of processing the request."));
  }

  private Table<PendingFault> table() {
    return new Table<PendingFault>("Active faults")
        .column(
            "Requests",
            fault ->
                Markup.of(
                    "<code>%s %s</code>",
                    fault.target().method().equals(FaultForm.ANY) ? "any" : fault.target().method(),
                    fault.target().path()))
        .column("Effect", "effect", fault -> effect(fault.plan()))
        .column("Left", "number", PendingFault::remaining)
        .column(
            "Action",
            fault ->
                Markup.of(
                    "<form method=\"post\" action=\"%s/%s/remove\">%s<button type=\"submit\">Remove"
                        + "<span class=\"unseen\"> fault %s %s</span></button></form>",
                    Frame.Tab.FAULTS.url(),
                    fault.id(),
                    csrf,
                    fault.target().method(),
                    fault.target().path()));
  }

  /** What a fault does, in words. */
  static String effect(FaultPlan plan) {
    List<String> parts = new ArrayList<>();
    if (!plan.delay().equals(Duration.ZERO)) {
      parts.add("delay of " + Text.duration(plan.delay()));
    }
    if (plan.status() != null) {
      parts.add("status " + plan.status());
    }
    for (Map.Entry<String, String> header : plan.headers()) {
      parts.add(header.getKey() + ": " + header.getValue());
    }
    if (!plan.body().isEmpty()) {
      parts.add("a body of " + Text.count(plan.body().length(), "character", "characters"));
    }
    switch (plan.ending()) {
      case RESET_BEFORE -> parts.add("reset before processing");
      case RESET_AFTER -> parts.add("reset after processing");
      case TRUNCATED ->
          parts.add("body cut off after " + Text.count(plan.bytesSent(), "byte", "bytes"));
      default -> {}
    }
    return parts.isEmpty() ? "none yet" : String.join(", ", parts);
  }

  private static List<Map.Entry<String, String>> methods() {
    List<Map.Entry<String, String>> options = new ArrayList<>();
    options.add(Map.entry(FaultForm.ANY, "any"));
    METHODS.forEach(method -> options.add(Map.entry(method, method)));
    return options;
  }

  private static List<Map.Entry<String, String>> endings() {
    return List.of(
        Map.entry(Ending.COMPLETE.name(), "Stays open"),
        Map.entry(Ending.RESET_BEFORE.name(), "Reset before the request is processed"),
        Map.entry(Ending.RESET_AFTER.name(), "Reset after the request was processed"),
        Map.entry(Ending.TRUNCATED.name(), "Closed within the body"));
  }

  private static Markup problems(FaultForm form) {
    return Markup.of(
            "<div class=\"error\" role=\"alert\"><p>The fault was not added:</p><ul>%s</ul></div>",
            Markup.each(
                form.errors().entrySet(),
                error ->
                    Markup.of("<li><a href=\"#%s\">%s</a></li>", error.getKey(), error.getValue())))
        .when(!form.errors().isEmpty());
  }

  private static Markup input(
      FaultForm form, String name, String label, String hint, boolean number) {
    return field(
        form,
        name,
        label,
        hint,
        Markup.of(
            "<input type=\"text\" id=\"%s\" name=\"%s\" value=\"%s\" autocomplete=\"off\""
                + " spellcheck=\"false\"%s%s>",
            name,
            name,
            form.value(name),
            new Markup(" inputmode=\"numeric\"").when(number),
            description(form, name, hint)));
  }

  private static Markup text(FaultForm form, String name, String label, String hint) {
    return field(
        form,
        name,
        label,
        hint,
        Markup.of(
            "<textarea id=\"%s\" name=\"%s\" rows=\"3\" spellcheck=\"false\"%s>\n%s</textarea>",
            name, name, description(form, name, hint), form.value(name)));
  }

  private static Markup select(
      FaultForm form, String name, String label, List<Map.Entry<String, String>> options) {
    return field(
        form,
        name,
        label,
        "",
        Markup.of(
            "<select id=\"%s\" name=\"%s\"%s>%s</select>",
            name,
            name,
            description(form, name, ""),
            Markup.each(
                options,
                option ->
                    Markup.of(
                        "<option value=\"%s\"%s>%s</option>",
                        option.getKey(),
                        new Markup(" selected").when(option.getKey().equals(form.value(name))),
                        option.getValue()))));
  }

  private static Markup field(
      FaultForm form, String name, String label, String hint, Markup control) {
    return Markup.of(
        "<div class=\"field\"><label for=\"%s\">%s</label>%s%s%s</div>",
        name,
        label,
        control,
        Markup.of("<p class=\"hint\" id=\"%s-hint\">%s</p>", name, hint).when(!hint.isEmpty()),
        Markup.of("<p class=\"wrong\" id=\"%s-error\">%s</p>", name, form.error(name).orElse(""))
            .when(form.error(name).isPresent()));
  }

  /** The first wrong field gets the focus when the page is shown again. */
  private static Markup description(FaultForm form, String name, String hint) {
    Optional<String> error = form.error(name);
    boolean first = form.errors().keySet().stream().findFirst().filter(name::equals).isPresent();
    List<String> ids = new ArrayList<>();
    if (error.isPresent()) {
      ids.add(name + "-error");
    }
    if (!hint.isEmpty()) {
      ids.add(name + "-hint");
    }
    return Markup.of(
        "%s%s%s",
        new Markup(" aria-invalid=\"true\"").when(error.isPresent()),
        new Markup(" autofocus").when(first),
        Markup.of(" aria-describedby=\"%s\"", String.join(" ", ids)).when(!ids.isEmpty()));
  }
}
