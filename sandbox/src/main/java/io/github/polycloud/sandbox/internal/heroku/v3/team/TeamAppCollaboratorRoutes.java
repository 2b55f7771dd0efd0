package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Who may work on a team's app, and what each may do. */
final class TeamAppCollaboratorRoutes {

  private static final Sorting<Collaborator> SORTING =
      Sorting.by(
          Attribute.text("id", person -> person.id().toString()),
          Attribute.text("email", Collaborator::email));
  private static final Sorting<AppPermission> PERMISSIONS =
      new Sorting<>(List.of(Attribute.text("name", AppPermission::name)));

  private final HerokuState state;

  TeamAppCollaboratorRoutes(HerokuState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes.get("/teams/permissions", TeamAppCollaboratorRoutes::permissions);
    for (String base : List.of("/teams", "/organizations")) {
      String all = base + "/apps/{app}/collaborators";
      routes.get(all, this::list);
      routes.post(all, this::create);
      routes.get(all + "/{collaborator}", this::info);
      routes.delete(all + "/{collaborator}", this::delete);
    }
    routes.patch("/teams/apps/{app}/collaborators/{collaborator}", this::update);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(ctx, SORTING, app.collaborators().all(), person -> shape(person, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    Body body = Body.of(ctx);
    String user = body.requiredText("user");
    String email = state.account().is(user) ? state.account().email() : user;
    if (app.collaborators().byEmail(email).isPresent()) {
      throw HerokuError.invalid("User is already a collaborator on the app.");
    }
    List<AppPermission> permissions =
        body.has("permissions") ? required(body) : AppPermission.ALL.subList(0, 1);
    Collaborator added = app.collaborators().put(email, "edit");
    state.teams().permissions().grant(added, permissions);
    Responses.created(ctx, shape(added, app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, shape(person(ctx, app), app));
  }

  private void update(Context ctx) {
    App app = app(ctx);
    Collaborator person = person(ctx, app);
    state.teams().permissions().grant(person, required(Body.of(ctx)));
    Responses.ok(ctx, shape(person, app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Collaborator person = person(ctx, app);
    app.collaborators().remove(person);
    Responses.ok(ctx, shape(person, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private JsonNode shape(Collaborator person, App app) {
    return TeamAppShapes.collaborator(person, app, state);
  }

  private static void permissions(Context ctx) {
    Responses.list(ctx, PERMISSIONS, AppPermission.ALL, TeamAppShapes::permission);
  }

  private static Collaborator person(Context ctx, App app) {
    return app.collaborators().find(ctx.pathParam("collaborator"));
  }

  private static List<AppPermission> required(Body body) {
    return body.requiredTexts("permissions").stream().map(AppPermission::find).toList();
  }
}
