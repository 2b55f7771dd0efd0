// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;

/** Collaborators of an app. Changes respond with a sentence of plain text. */
final class CollaboratorRoutes {

  private CollaboratorRoutes() {}

  static void addTo(LegacyRouter router) {
    router.get("/apps/{app}/collaborators", CollaboratorRoutes::list);
    router.post("/apps/{app}/collaborators", CollaboratorRoutes::add);
    router.put("/apps/{app}/collaborators/{collaborator}", CollaboratorRoutes::update);
    router.delete("/apps/{app}/collaborators/{collaborator}", CollaboratorRoutes::remove);
  }

  private static void list(LegacyExchange in) {
    in.list(
        "collaborators",
        in.app().collaborators().all(),
        CollaboratorRoutes::entry,
        LegacyJsonViews::collaborator);
  }

  private static void add(LegacyExchange in) {
    App app = in.app();
    Parameters given = Parameters.of(in.ctx(), "collaborator");
    String email = given.get("email", "");
    String access = given.get("access", "edit");
    boolean known = in.state().knows(email);
    app.collaborators().put(email, access);
    String done = known ? " is now a collaborator on " : " was invited to collaborate on ";
    in.text(known ? 200 : 201, email + done + app.name() + ".");
  }

  private static void update(LegacyExchange in) {
    App app = in.app();
    Collaborator person = app.collaborators().find(in.path("collaborator"));
    String access = Parameters.of(in.ctx(), "collaborator").get("access", person.access());
    Collaborator changed = app.collaborators().put(person.email(), access);
    in.xmlOrJson(200, xml -> entry(xml, changed), () -> LegacyJsonViews.collaborator(changed));
  }

  private static void remove(LegacyExchange in) {
    App app = in.app();
    Collaborator person = app.collaborators().find(in.path("collaborator"));
    app.collaborators().remove(person);
    in.text(person.email() + " no longer works on " + app.name() + ".");
  }

  private static void entry(Xml xml, Collaborator person) {
    xml.element(
        "collaborator", () -> xml.text("email", person.email()).text("access", person.access()));
  }
}
