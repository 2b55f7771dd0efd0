package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Who may work on an app; changes are answered in sentences for people. */
final class CollaboratorRoutes {

  private final HerokuState state;

  CollaboratorRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/apps/{app}/collaborators", this::list);
    routes.post("/apps/{app}/collaborators", this::add);
    routes.put("/apps/{app}/collaborators/{collaborator}", this::update);
    routes.delete("/apps/{app}/collaborators/{collaborator}", this::remove);
  }

  private void list(Context ctx) {
    List<Collaborator> people = app(ctx).collaborators().all();
    Responses.xmlOrJson(
        ctx,
        200,
        () -> {
          Xml xml = new Xml();
          return xml.array("collaborators", () -> people.forEach(one -> entry(xml, one)));
        },
        () -> {
          ArrayNode array = Json.array();
          people.forEach(one -> array.add(Shapes.collaborator(one)));
          return array;
        });
  }

  private void add(Context ctx) {
    App app = app(ctx);
    Parameters given = Parameters.of(ctx, "collaborator");
    String email = given.values().getOrDefault("email", "");
    String access = given.values().getOrDefault("access", "edit");
    boolean known = state.knows(email);
    app.collaborators().put(email, access);
    String done = known ? " is now a collaborator on " : " was invited to collaborate on ";
    Responses.text(ctx, known ? 200 : 201, email + done + app.name() + ".");
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Collaborator person = app.collaborators().find(ctx.pathParam("collaborator"));
    String access =
        Parameters.of(ctx, "collaborator").values().getOrDefault("access", person.access());
    Collaborator changed = app.collaborators().put(person.email(), access);
    Responses.xmlOrJson(
        ctx,
        200,
        () -> {
          Xml xml = new Xml();
          entry(xml, changed);
          return xml;
        },
        () -> Shapes.collaborator(changed));
  }

  private void remove(Context ctx) {
    App app = app(ctx);
    Collaborator person = app.collaborators().find(ctx.pathParam("collaborator"));
    app.collaborators().remove(person);
    Responses.text(ctx, 200, person.email() + " no longer works on " + app.name() + ".");
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static void entry(Xml xml, Collaborator person) {
    xml.element(
        "collaborator", () -> xml.text("email", person.email()).text("access", person.access()));
  }
}
