package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows an app to the team that has it: with who may join and do what. */
final class TeamAppShapes {

  private TeamAppShapes() {}

  static ObjectNode app(App app, HerokuState state) {
    return Shapes.teamApp(app)
        .put("joined", app.collaborators().byEmail(state.account().email()).isPresent());
  }

  static ObjectNode collaborator(Collaborator person, App app, HerokuState state) {
    ObjectNode node = Shapes.collaborator(person, app);
    ArrayNode permissions = node.putArray("permissions");
    state.teams().permissions().of(person).forEach(one -> permissions.add(permission(one)));
    return node;
  }

  static ObjectNode permission(AppPermission permission) {
    return Json.object()
        .put("description", permission.description())
        .put("name", permission.name());
  }
}
