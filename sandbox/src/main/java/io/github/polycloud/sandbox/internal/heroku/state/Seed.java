// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Apps;
import io.github.polycloud.sandbox.internal.heroku.state.process.Processes;
import io.github.polycloud.sandbox.internal.heroku.state.process.Quantity;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Creates apps with a history. */
final class Seed {

  private Seed() {}

  static void apps(Apps apps, Account owner, int count) {
    for (int n = 1; n <= count; n++) {
      String region = n % 3 == 0 ? "eu" : "us";
      released(apps.create(owner, "app-%03d".formatted(n), region, null), n);
    }
  }

  private static void released(App app, int n) {
    app.configure(Map.of("RACK_ENV", "production"));
    deploy(app);
    app.processes().change(List.of(new Processes.Change("web", Quantity.exactly(1), null)));
    app.configure(Map.of("LOG_LEVEL", "info", "WEB_CONCURRENCY", "2"));
    app.log().add("app", "cron.1", "(in /disk1/home/slugs/" + app.number() + ")");
    app.log().add("heroku", "cron.1", "Process exited with status 0");
    deploy(app);
    if (n % 2 == 1) {
      app.domains().add("www." + app.name() + ".example.com");
    }
  }

  private static void deploy(App app) {
    UUID slug = UUID.randomUUID();
    Map<String, String> types =
        Map.of("web", "bundle exec puma -p $PORT", "worker", "bundle exec rake jobs:work");
    app.deploy(Artifact.slug(slug, types), "Deploy " + slug.toString().substring(0, 8));
  }
}
