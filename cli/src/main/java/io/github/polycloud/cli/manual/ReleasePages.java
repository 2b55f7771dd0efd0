// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.release.Rollback;
import java.io.PrintStream;
import java.util.Collections;
import java.util.Map;

/** Release history and rollback. */
final class ReleasePages {
  private ReleasePages() {}

  static void releases(Heroku heroku, PrintStream out) {
    ListRange newest = ListRange.newest("version", 3);
    for (Release release : heroku.releases().list("app-001", newest).first(3)) {
      out.println("v" + release.version() + ": " + release.description());
    }
    Release first = heroku.releases().get("app-001", "1");
    out.println("the first release: " + first.description());
  }

  static void rollback(Heroku heroku, PrintStream out) {
    heroku.configVars().update("app-001", Map.of("GREETING", "hello"));
    Release before =
        heroku.releases().list("app-001", ListRange.newest("version", 1)).first(1).get(0);
    heroku.configVars().update("app-001", Map.of("GREETING", "a mistake"));

    Release rollback = heroku.releases().rollback("app-001", Rollback.to(before.id()));
    out.println("GREETING is " + heroku.configVars().list("app-001").get("GREETING") + " again");
    out.println("v" + before.version() + " is restored as v" + rollback.version());

    heroku.configVars().update("app-001", Collections.singletonMap("GREETING", null));
  }
}
