// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.app.AppTransfer;
import io.github.polycloud.heroku.model.app.AppTransferUpdate;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.app.NewAppTransfer;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import java.io.PrintStream;

/** Collaborators and transfers of apps. */
final class PeoplePages {
  private PeoplePages() {}

  static void transfers(Heroku heroku, PrintStream out) {
    AppTransfer offer =
        heroku.apps().createTransfer(NewAppTransfer.of("app-003", "new.owner@example.com"));
    out.println("offered app-003 to " + offer.recipient().email() + ": " + offer.state());
    for (AppTransfer transfer : heroku.apps().transfers()) {
      out.println(transfer.app().name() + " from " + transfer.owner().email());
    }
    heroku.apps().deleteTransfer(offer.id());
    out.println("withdrew the offer");

    // The recipient replies; on the sandbox one account has both roles.
    AppTransfer again =
        heroku.apps().createTransfer(NewAppTransfer.silently("app-003", "new.owner@example.com"));
    AppTransfer declined = heroku.apps().updateTransfer(again.id(), AppTransferUpdate.decline());
    out.println("the recipient declined: " + declined.state());
  }

  static void collaborators(Heroku heroku, PrintStream out) {
    heroku.collaborators().create("app-001", NewCollaborator.silently("colleague@example.com"));
    for (Collaborator collaborator : heroku.collaborators().list("app-001")) {
      out.println(collaborator.user().email() + " has the role " + collaborator.role());
    }
    heroku.collaborators().delete("app-001", "colleague@example.com");
    out.println("removed colleague@example.com");
  }
}
