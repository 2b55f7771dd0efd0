// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.dyno.Formation;
import io.github.polycloud.heroku.model.dyno.FormationBatch;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import io.github.polycloud.model.OneOffResult;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Dynos and the formation. */
final class DynoPages {
  private DynoPages() {}

  static void dynos(Heroku heroku, PrintStream out) {
    for (Dyno dyno : heroku.dynos().list("app-001")) {
      out.println(dyno.name() + " (" + dyno.size() + ") is " + dyno.state());
    }
    heroku.dynos().restart("app-001", "web.1");
    heroku.dynos().restartAll("app-001");
    out.println("restarted web.1, then all dynos");

    OneOffRequest greeting =
        OneOffRequest.builder("echo hello $NAME; exit 7").env(Map.of("NAME", "Ann")).build();
    OneOffResult result = heroku.oneOffs().run("app-001", greeting);
    out.println("a one-off dyno printed " + result.output().strip());
    out.println("and exited with " + result.exitStatus().getAsInt());

    Dyno detached = heroku.oneOffs().start("app-001", "sleep 600");
    out.println("another one runs detached");
    heroku.dynos().stop("app-001", detached.name());
    out.println("and was stopped");
  }

  static void formations(Heroku heroku, PrintStream out) {
    for (Formation process : heroku.dynos().formation("app-001")) {
      out.println(process.type() + "=" + process.quantity() + " runs " + process.command());
    }
    Formation web = heroku.dynos().updateFormation("app-001", "web", FormationUpdate.quantity(3));
    out.println(web.type() + "=" + web.quantity());

    List<FormationUpdate> changes =
        List.of(FormationUpdate.quantity("web", 1), FormationUpdate.quantity("worker", 2));
    for (Formation process :
        heroku.dynos().updateFormation("app-001", new FormationBatch(changes))) {
      out.println(process.type() + "=" + process.quantity());
    }
    Formation large =
        heroku.dynos().updateFormation("app-001", "web", FormationUpdate.size("standard-2X"));
    out.println(large.type() + " has size " + large.dynoSize().name());
  }
}
