// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.domain.NewDomain;
import java.io.PrintStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Apps and their settings. */
final class AppPages {
  private AppPages() {}

  static void apps(Heroku heroku, PrintStream out) {
    for (App app : heroku.apps().list(ListRange.by("name").descending().max(3)).first(3)) {
      out.println(app.name() + " in " + app.region().name());
    }
    App created = heroku.apps().create(NewApp.builder().name("manual-shop").region("eu").build());
    out.println("created " + created.name() + ", see " + created.webUrl());

    App deleted = heroku.apps().delete("manual-shop");
    out.println("deleted " + deleted.name() + " permanently");
  }

  static void labs(Heroku heroku, PrintStream out) {
    for (Feature feature : heroku.apps().features("app-001")) {
      out.println(feature.name() + ": " + feature.description());
    }
    Feature on = heroku.apps().updateFeature("app-001", "preboot", FeatureUpdate.enable());
    out.println(on.name() + (on.enabled() ? " is enabled" : " is still disabled"));
    Feature off = heroku.apps().updateFeature("app-001", "preboot", FeatureUpdate.disable());
    out.println(off.name() + (off.enabled() ? " is still enabled" : " is disabled"));
  }

  static void config(Heroku heroku, PrintStream out) {
    heroku.configVars().update("app-001", Map.of("GREETING", "hello", "COLOUR", "red"));
    Map<String, String> vars = heroku.configVars().list("app-001");
    out.println("GREETING is " + vars.get("GREETING"));
    out.println("NEVER_SET is " + (vars.containsKey("NEVER_SET") ? "set" : "not set"));

    // Null removes a config var; others are not changed. All changes are one release.
    Map<String, @Nullable String> changes = new HashMap<>();
    changes.put("GREETING", "good evening");
    changes.put("COLOUR", null);
    Map<String, String> after = heroku.configVars().update("app-001", changes);
    out.println("remaining: " + new TreeSet<>(after.keySet()));

    heroku.configVars().update("app-001", Collections.singletonMap("GREETING", null));
  }

  static void domains(Heroku heroku, PrintStream out) {
    Domain added = heroku.domains().create("app-002", NewDomain.named("shop.example.org"));
    out.println("point " + added.hostname() + " to " + added.cname());
    for (Domain domain : heroku.domains().list("app-002")) {
      out.println(domain.hostname() + " has kind " + domain.kind());
    }
    heroku.domains().delete("app-002", "shop.example.org");
    out.println("removed shop.example.org");
  }

  static void maintenance(Heroku heroku, PrintStream out) {
    AppUpdate on = AppUpdate.builder().maintenance(true).build();
    out.println("maintenance: " + heroku.apps().update("app-001", on).maintenance());
    AppUpdate off = AppUpdate.builder().maintenance(false).build();
    out.println("maintenance: " + heroku.apps().update("app-001", off).maintenance());
  }

  static void rename(Heroku heroku, PrintStream out) {
    AppUpdate name = AppUpdate.builder().name("renamed-shop").build();
    App renamed = heroku.apps().update("app-005", name);
    out.println("app-005 is now " + renamed.name() + ", see " + renamed.webUrl());
    heroku.apps().update("renamed-shop", AppUpdate.builder().name("app-005").build());
    out.println("and back to app-005");
  }
}
