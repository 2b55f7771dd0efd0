// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.heroku.state.oauth.OAuthClient;
import io.github.polycloud.sandbox.internal.http.Markup;
import io.github.polycloud.sandbox.internal.ovh.OvhApi.PendingAccess;
import io.github.polycloud.sandbox.internal.ovh.protocol.Inventory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to connect, and what there is. */
final class OverviewPage {

  private static final int APPS = 8;
  private static final int REQUESTS = 8;

  private static final String CONTENT =
      """
      <section aria-labelledby="credentials">
      <h2 id="credentials">Credentials</h2>
      <div class="columns">
      <section class="card" aria-labelledby="heroku"><h3 id="heroku">Heroku</h3>%s</section>
      <section class="card" aria-labelledby="ovh"><h3 id="ovh">OVH</h3>%s</section>
      </div>
      </section>
      <section aria-labelledby="environment">
      <div class="heading"><h2 id="environment">Environment variables</h2>%s</div>
      <p>With these, Heroku, Heroku legacy and OVH connect to this sandbox.</p>
      <pre class="exports"><code>%s</code></pre>
      </section>
      <section aria-labelledby="sign-in">
      <h2 id="sign-in">Sign-in pages</h2>
      %s
      </section>
      <div class="columns uneven">
      <section aria-labelledby="apps">
      <div class="heading"><h2 id="apps">Heroku apps</h2><a href="%s">%s</a></div>
      %s
      </section>
      <section aria-labelledby="products">
      <div class="heading"><h2 id="products">OVH products</h2><a href="%s">All products</a></div>
      %s
      </section>
      </div>
      <section aria-labelledby="requests">
      <div class="heading"><h2 id="requests">Latest requests</h2><a href="%s">Journal</a></div>
      %s
      </section>
      """;

  private final Backend backend;
  private final JournalPage journal;

  OverviewPage(Backend backend, JournalPage journal) {
    this.backend = backend;
    this.journal = journal;
  }

  Markup content() {
    List<AppSummary> apps = backend.readHeroku(state -> AppSummary.all(state.apps()));
    String exports = exports();
    return Markup.of(
        CONTENT,
        settings("Heroku", backend.heroku()),
        settings("OVH", backend.ovh()),
        copy("all environment variables", exports, "Copy all"),
        exports,
        signInPages(),
        Frame.Tab.APPS.url(),
        apps.size() > APPS ? "All " + apps.size() + " apps" : "All apps",
        AppsPage.table("The first Heroku apps")
            .of(apps.stream().limit(APPS).toList(), "There are no apps."),
        Frame.Tab.OVH.url(),
        products(),
        Frame.Tab.JOURNAL.url(),
        journal.latest(REQUESTS));
  }

  private static Markup settings(String cloud, List<Backend.Setting> settings) {
    return Markup.of(
        "<dl class=\"settings\">%s</dl>",
        Markup.each(
            settings,
            setting ->
                Markup.of(
                    "<div><dt>%s</dt><dd><code>%s</code>%s</dd></div>",
                    setting.label(),
                    setting.value(),
                    copy(cloud + " " + setting.label(), setting.value(), "Copy"))));
  }

  /** Visible with scripts only. */
  private static Markup copy(String what, String value, String label) {
    return Markup.of(
        "<button type=\"button\" class=\"copy\" data-copy=\"%s\" aria-label=\"%s\">%s</button>",
        value, label.equals("Copy") ? "Copy " + what : label + ": " + what, label);
  }

  /** Lines for a POSIX shell. */
  private String exports() {
    return Stream.concat(backend.heroku().stream(), backend.ovh().stream())
        .filter(setting -> !setting.variable().isEmpty())
        .map(setting -> "export " + setting.variable() + "=" + quoted(setting.value()))
        .collect(Collectors.joining("\n"));
  }

  private static String quoted(String value) {
    return value.matches("[A-Za-z0-9_./:@%+=,-]+")
        ? value
        : "'" + value.replace("'", "'\\''") + "'";
  }

  private Markup signInPages() {
    List<PendingAccess> pending = backend.pendingAccess();
    List<OAuthClient> clients = backend.readHeroku(state -> state.oauth().clients().all());
    if (pending.isEmpty() && clients.isEmpty()) {
      return Markup.of(
          "<p class=\"none\">No program asks for access. Requests for an OVH consumer key, and"
              + " OAuth clients of Heroku, appear here with a link.</p>");
    }
    return Markup.of(
        "<ul class=\"links\">%s%s</ul>",
        Markup.each(
            pending,
            request ->
                Markup.of(
                    "<li><a href=\"%s\">Decide on the request of <bdi>%s</bdi></a> (OVH, %s)</li>",
                    backend.ovhOrigin() + request.path(),
                    request.application(),
                    Text.count(request.rules(), "access rule", "access rules"))),
        Markup.each(
            clients,
            client ->
                Markup.of(
                    "<li><a href=\"%s\">Authorize <bdi>%s</bdi></a> (Heroku, OAuth client)</li>",
                    backend.herokuOrigin()
                        + "/oauth/authorize?response_type=code&client_id="
                        + client.id(),
                    client.name())));
  }

  private Markup products() {
    return new Table<Inventory.Listing>("Numbers of OVH products")
        .column(
            "Product",
            listing ->
                Markup.of(
                    "<a href=\"%s\">%s</a>",
                    OvhPage.url(listing.path()), OvhPage.title(listing.path())))
        .column("Number", "number", Inventory.Listing::size)
        .of(
            backend.inventory(0).stream().filter(OvhPage::isProduct).toList(),
            "There are no products.");
  }
}
