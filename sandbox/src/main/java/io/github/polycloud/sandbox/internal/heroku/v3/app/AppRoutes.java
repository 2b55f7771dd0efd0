// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Stack;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Apps, found by id or name, with their config vars and collaborators. */
public final class AppRoutes {

  public static final Sorting<App> SORTING =
      Sorting.<App>byIdAndName().time("updated_at", App::updatedAt);

  public static final Sorting<Collaborator> COLLABORATORS =
      Sorting.byId(Collaborator::id).text("email", Collaborator::email);

  private AppRoutes() {}

  public static void addTo(V3Router router) {
    router
        .collection("/apps", SORTING, AppRoutes::view)
        .list(in -> in.state().apps().all())
        .create(in -> create(in.body(), in.state()))
        .item("app", V3Request::app)
        .get()
        .update(AppRoutes::update)
        // heroku.jar renames with PUT.
        .put(AppRoutes::update)
        .delete((app, in) -> in.state().apps().remove(app));
    router
        .ownAccountOnly()
        .list("/users/{user}/apps", SORTING, in -> in.state().apps().all(), AppJsonViews::app);
    router
        .collection("/filters/apps", SORTING, AppJsonViews::teamApp)
        .listByPost(AppRoutes::filter);
    addConfigVars(router);
    router
        .collection("/apps/{app}/collaborators", COLLABORATORS, AppRoutes::view)
        .list(in -> in.app().collaborators().all())
        .create(AppRoutes::addCollaborator)
        .item("collaborator", AppRoutes::collaborator)
        .get()
        .delete((person, in) -> in.app().collaborators().remove(person));
  }

  /** Creates an app from the fields that several requests share. */
  public static App create(RequestBody body, HerokuState state) {
    return state
        .apps()
        .create(state.account(), body.text("name"), body.text("region"), stack(body));
  }

  private static ObjectNode view(App app, V3Request in) {
    ObjectNode view = AppJsonViews.app(app);
    return in.accepts("process_tier") ? view.put("process_tier", "production") : view;
  }

  private static ObjectNode view(Collaborator person, V3Request in) {
    App app = in.app();
    return app.ownership().team() == null
        ? AppJsonViews.collaborator(person, app)
        : AppJsonViews.collaborator(person, app, in.state().teams().permissions().of(person));
  }

  /** The collaborator that the path names. */
  public static Collaborator collaborator(V3Request in) {
    return in.app().collaborators().find(in.path("collaborator"));
  }

  /** Fails with 422 when the app has the collaborator already. */
  public static void requireNew(App app, String email) {
    if (app.collaborators().byEmail(email).isPresent()) {
      throw HerokuError.invalid("User is already a collaborator on the app.");
    }
  }

  /** An update merges, null removes, and a change creates a release. */
  private static void addConfigVars(V3Router router) {
    router
        .resource("/apps/{app}/config-vars", V3Request::app, app -> configVars(app.config()))
        .get()
        .update((app, in) -> app.configure(in.body().configVars()));
    router.get(
        "/apps/{app}/releases/{release}/config-vars",
        in -> configVars(in.app().releases().find(in.path("release")).config()));
  }

  /** The view of config vars: their values by name. */
  public static ObjectNode configVars(Map<String, String> config) {
    JsonView view = JsonView.empty();
    config.forEach(view::put);
    return view.node();
  }

  /** The stack that a request names; null when it names none. */
  public static @Nullable Stack stack(RequestBody body) {
    String stack = body.text("stack");
    return stack == null ? null : Stack.find(stack);
  }

  private static void update(App app, V3Request in) {
    RequestBody body = in.body();
    boolean maintenance = body.flag("maintenance", app.maintenance());
    String name = body.text("name");
    if (name != null) {
      in.state().apps().rename(app, name);
    }
    if (maintenance != app.maintenance()) {
      app.setMaintenance(maintenance);
    }
  }

  private static List<App> filter(V3Request in) {
    JsonNode filter = in.body().fields().path("in");
    Set<String> ids = texts(filter.path("id"));
    Set<String> names = texts(filter.path("name"));
    return in.state().apps().all().stream()
        .filter(app -> ids.contains(app.id().toString()) || names.contains(app.name()))
        .toList();
  }

  private static Collaborator addCollaborator(V3Request in) {
    App app = in.app();
    String email = in.state().emailOf(in.body().requiredText("user"));
    requireNew(app, email);
    return app.collaborators().put(email, "edit");
  }

  private static Set<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }
}
