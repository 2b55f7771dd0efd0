// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.http.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The list of Heroku apps, and one app. */
final class AppsPage {

  private static final int PAGE = 100;
  private static final int RELEASES = 20;

  private static final String LIST =
      """
      <form class="filter" method="get" action="%s">
      <div class="field"><label for="q">Name contains</label>
      <input type="text" id="q" name="q" value="%s" autocomplete="off" spellcheck="false"></div>
      <button type="submit">Filter</button>
      </form>
      <p>%s</p>
      %s
      %s
      """;

  private static final String APP =
      """
      <p class="back"><a href="%s">All apps</a></p>
      <dl class="facts">%s</dl>
      <section aria-labelledby="dynos"><h2 id="dynos">Dynos</h2>%s</section>
      <section aria-labelledby="formation"><h2 id="formation">Formation</h2>%s</section>
      <section aria-labelledby="releases"><h2 id="releases">Releases</h2>%s</section>
      <section aria-labelledby="config"><h2 id="config">Config vars</h2>%s</section>
      <section aria-labelledby="domains"><h2 id="domains">Domains</h2>%s</section>
      <section aria-labelledby="more"><h2 id="more">Add-ons and collaborators</h2>%s</section>
      """;

  private final Backend backend;

  AppsPage(Backend backend) {
    this.backend = backend;
  }

  /** The apps whose name contains a text, in pages that are counted from 1. */
  Markup list(String wanted, int page) {
    List<AppSummary> found =
        backend.readHeroku(state -> AppSummary.all(state.apps())).stream()
            .filter(app -> app.name().contains(wanted.strip().toLowerCase(Locale.ROOT)))
            .toList();
    int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    int shown = Math.min(Math.max(page, 1), pages);
    List<AppSummary> rows = found.subList((shown - 1) * PAGE, Math.min(shown * PAGE, found.size()));
    return Markup.of(
        LIST,
        Frame.Tab.APPS.url(),
        wanted,
        Text.count(found.size(), "app", "apps") + (pages > 1 ? ", page " + shown : ""),
        table("Heroku apps")
            .of(rows, wanted.isBlank() ? "There are no apps." : "No app has such a name."),
        pager(wanted, shown, pages));
  }

  private static Markup pager(String wanted, int page, int pages) {
    List<Markup> links = new ArrayList<>();
    if (page > 1) {
      links.add(pageLink(wanted, page - 1, "Previous page"));
    }
    if (page < pages) {
      links.add(pageLink(wanted, page + 1, "Next page"));
    }
    return links.isEmpty()
        ? Markup.NONE
        : Markup.of(
            "<nav class=\"pager\" aria-label=\"Pages\">%s</nav>", Markup.each(links, link -> link));
  }

  private static Markup pageLink(String wanted, int page, String label) {
    return Markup.of(
        "<a href=\"%s?q=%s&page=%s\">%s</a>",
        Frame.Tab.APPS.url(), Text.encode(wanted), page, label);
  }

  static Table<AppSummary> table(String caption) {
    return new Table<AppSummary>(caption)
        .column(
            "App",
            app ->
                Markup.of(
                    "<a href=\"%s/%s\">%s</a>%s",
                    Frame.Tab.APPS.url(),
                    Text.encode(app.name()),
                    Text.value(app.name()),
                    Markup.of(" <span class=\"note\">maintenance</span>").when(app.maintenance())))
        .column("Region", AppSummary::region)
        .column("Formation", app -> Text.value(app.formation()))
        .column("Release", "number", AppSummary::release)
        .column("Released (UTC)", "time", app -> Text.dateTime(app.releasedAt()))
        .column("Config vars", "number", AppSummary::configVars);
  }

  /** One app, given by its name or id. */
  Optional<Markup> app(String nameOrId) {
    return backend.readHeroku(
        state ->
            state.apps().all().stream()
                .filter(app -> app.name().equals(nameOrId) || app.id().toString().equals(nameOrId))
                .findFirst()
                .map(AppsPage::content));
  }

  private static Markup content(App app) {
    return Markup.of(
        APP,
        Frame.Tab.APPS.url(),
        facts(app),
        dynos(app),
        formation(app),
        releases(app),
        config(app.config()),
        domains(app),
        people(app));
  }

  private static Markup facts(App app) {
    return Markup.each(
        List.of(
            fact("Id", Markup.of("<code>%s</code>", app.id())),
            fact("Region", app.region().name()),
            fact("Stack", app.stack().name()),
            fact("Owner", app.collaborators().owner().email()),
            fact("Maintenance", app.maintenance() ? "on" : "off"),
            fact("Created (UTC)", Text.dateTime(app.createdAt())),
            fact("Web URL", Markup.of("<code>%s</code>", app.webUrl())),
            fact("Git URL", Markup.of("<code>%s</code>", app.gitUrl()))),
        fact -> fact);
  }

  static Markup fact(String name, Object value) {
    return Markup.of("<div><dt>%s</dt><dd>%s</dd></div>", name, value);
  }

  private static Markup dynos(App app) {
    return new Table<Dyno>("Running dynos")
        .column("Dyno", dyno -> Text.value(dyno.name()))
        .column("Size", dyno -> dyno.size().name())
        .column("Release", "number", dyno -> dyno.release().name())
        .column("Since (UTC)", "time", dyno -> Text.dateTime(dyno.createdAt()))
        .column("Command", dyno -> Markup.of("<code>%s</code>", dyno.command()))
        .of(app.processes().dynos(), "No dyno runs.");
  }

  private static Markup formation(App app) {
    return new Table<ProcessType>("Process types")
        .column("Type", type -> Text.value(type.type()))
        .column("Quantity", "number", ProcessType::quantity)
        .column("Size", type -> type.size().name())
        .column("Command", type -> Markup.of("<code>%s</code>", type.command()))
        .of(app.processes().formation(), "There are no process types before the first deploy.");
  }

  private static Markup releases(App app) {
    List<Release> newestFirst = new ArrayList<>(app.releases().all());
    Collections.reverse(newestFirst);
    return new Table<Release>(
            newestFirst.size() > RELEASES
                ? "The last " + RELEASES + " of " + newestFirst.size() + " releases"
                : "Releases, newest first")
        .column("Release", Release::name)
        .column("Description", release -> Markup.of("<bdi>%s</bdi>", release.description()))
        .column("Status", release -> release.status().apiValue())
        .column("By", release -> Text.value(release.userEmail()))
        .column("Created (UTC)", "time", release -> Text.dateTime(release.createdAt()))
        .of(newestFirst.stream().limit(RELEASES).toList());
  }

  private static Markup config(Map<String, String> config) {
    if (config.isEmpty()) {
      return Markup.of("<p class=\"none\">None is set.</p>");
    }
    return Markup.of(
        """
        <p class="names">%s</p>
        <details><summary>Show the values</summary>
        %s
        </details>\
        """,
        Markup.each(config.keySet(), name -> Markup.of("<code>%s</code>", name)),
        new Table<Map.Entry<String, String>>("Values of the config vars")
            .column("Name", entry -> Text.code(entry.getKey()))
            .column("Value", entry -> Markup.of("<code>%s</code>", entry.getValue()))
            .of(config.entrySet()));
  }

  private static Markup domains(App app) {
    return new Table<Domain>("Domains")
        .style("compact")
        .column("Host name", domain -> Text.value(domain.hostname()))
        .column("Kind", domain -> domain.custom() ? "custom" : "built in")
        .column("Status", Domain::status)
        .of(app.domains().all());
  }

  private static Markup people(App app) {
    return Markup.of(
        "<dl class=\"facts\">%s%s</dl>",
        fact(
            "Add-ons",
            app.addOns().all().isEmpty()
                ? "none"
                : Markup.each(
                    app.addOns().all(),
                    addOn ->
                        Markup.of("<p>%s <bdi>%s</bdi></p>", addOn.plan().name(), addOn.name()))),
        fact(
            "Collaborators",
            Markup.each(
                app.collaborators().all(),
                person ->
                    Markup.of(
                        "<p><bdi>%s</bdi>%s</p>",
                        person.email(), person.owner() ? " (owner)" : ""))));
  }
}
