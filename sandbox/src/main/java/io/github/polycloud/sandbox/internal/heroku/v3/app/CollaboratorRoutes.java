package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.route.Routes;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Responses;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Body;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.javalin.http.Context;

/** Who may work on an app. */
public final class CollaboratorRoutes {

  private static final Sorting<Collaborator> SORTING =
      Sorting.by(
          Attribute.text("id", person -> person.id().toString()),
          Attribute.text("email", Collaborator::email));

  private final HerokuState state;

  public CollaboratorRoutes(HerokuState state) {
    this.state = state;
  }

  public void addTo(Routes routes) {
    routes.get("/apps/{app}/collaborators", this::list);
    routes.post("/apps/{app}/collaborators", this::create);
    routes.get("/apps/{app}/collaborators/{collaborator}", this::info);
    routes.delete("/apps/{app}/collaborators/{collaborator}", this::delete);
  }

  private void list(Context ctx) {
    App app = app(ctx);
    Responses.list(
        ctx, SORTING, app.collaborators().all(), person -> Shapes.collaborator(person, app));
  }

  private void create(Context ctx) {
    App app = app(ctx);
    String email = Body.of(ctx).requiredText("user");
    if (app.collaborators().byEmail(email).isPresent()) {
      throw HerokuError.invalid("User is already a collaborator on the app.");
    }
    Responses.created(ctx, Shapes.collaborator(app.collaborators().put(email, "edit"), app));
  }

  private void info(Context ctx) {
    App app = app(ctx);
    Responses.ok(ctx, Shapes.collaborator(person(ctx, app), app));
  }

  private void delete(Context ctx) {
    App app = app(ctx);
    Collaborator person = person(ctx, app);
    app.collaborators().remove(person);
    Responses.ok(ctx, Shapes.collaborator(person, app));
  }

  private App app(Context ctx) {
    return state.apps().find(ctx.pathParam("app"));
  }

  private static Collaborator person(Context ctx, App app) {
    return app.collaborators().find(ctx.pathParam("collaborator"));
  }
}
