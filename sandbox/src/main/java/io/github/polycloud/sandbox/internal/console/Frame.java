// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import io.github.polycloud.sandbox.internal.http.ControlPath;
import io.github.polycloud.sandbox.internal.http.Markup;
import java.time.Duration;
import java.util.List;

/** The header, the navigation and the layout around each page. */
final class Frame {

  /** The path of the overview, which all others are below. */
  static final String ROOT = ControlPath.PREFIX + "/console/";

  private static final String DOCUMENT =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%s - Polycloud sandbox</title>
      <link rel="icon" type="image/svg+xml" href="%sicon.svg">
      <link rel="stylesheet" href="%sconsole.css">
      <script src="%sconsole.js" defer></script>
      </head>
      <body>
      <a class="skip" href="#content">Skip to content</a>
      <header>
      <div class="bar">
      <a class="brand" href="%s">Polycloud sandbox</a>
      <dl class="addresses">
      <div><dt>Heroku</dt><dd><code>%s</code></dd></div>
      <div><dt>OVH</dt><dd><code>%s</code></dd></div>
      </dl>
      </div>
      <nav aria-label="Console">
      <ul>
      %s
      </ul>
      </nav>
      </header>
      <main id="content" tabindex="-1">
      <h1>%s</h1>
      %s
      <p id="announcer" class="unseen" role="status"></p>
      </main>
      </body>
      </html>
      """;

  /** A page that the navigation leads to. */
  enum Tab {
    OVERVIEW("", "Overview"),
    APPS("apps", "Heroku apps"),
    OVH("ovh", "OVH products"),
    JOURNAL("journal", "Journal"),
    FAULTS("faults", "Faults"),
    CLOCK("clock", "Clock");

    private final String path;
    private final String title;

    Tab(String path, String title) {
      this.path = path;
      this.title = title;
    }

    String title() {
      return title;
    }

    /** The path of the page. */
    String url() {
      return ROOT + path;
    }
  }

  private final Backend backend;

  Frame(Backend backend) {
    this.backend = backend;
  }

  /** A whole document. The current page of the navigation is the tab itself or the one above. */
  String page(Tab tab, String title, Markup content) {
    return Markup.of(
            DOCUMENT,
            title,
            ROOT,
            ROOT,
            ROOT,
            ROOT,
            backend.herokuOrigin(),
            backend.ovhOrigin(),
            Markup.each(List.of(Tab.values()), each -> link(each, tab, each.title.equals(title))),
            title,
            content)
        .html();
  }

  private Markup link(Tab tab, Tab current, boolean exact) {
    String state = tab != current ? "" : exact ? "page" : "true";
    return Markup.of(
        "<li><a href=\"%s\"%s>%s%s</a></li>",
        tab.url(),
        Markup.of(" aria-current=\"%s\"", state).when(!state.isEmpty()),
        tab.title,
        note(tab));
  }

  /** What is out of the ordinary is seen on every page. */
  private Markup note(Tab tab) {
    if (tab == Tab.FAULTS && !backend.faults().all().isEmpty()) {
      return Markup.of(" <span class=\"note\">%s active</span>", backend.faults().all().size());
    }
    if (tab == Tab.CLOCK && !backend.ovhOffset().equals(Duration.ZERO)) {
      return Markup.of(" <span class=\"note\">%s</span>", Text.offset(backend.ovhOffset()));
    }
    return Markup.NONE;
  }
}
