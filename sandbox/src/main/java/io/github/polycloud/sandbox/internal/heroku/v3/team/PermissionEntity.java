package io.github.polycloud.sandbox.internal.heroku.v3.team;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermissions;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.state.team.User;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Attribute;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An app or a space, with who may do what to it. */
record PermissionEntity(UUID id, String name, String type, Map<User, List<String>> users) {

  static final Sorting<PermissionEntity> SORTING =
      Sorting.by(
          Attribute.text("id", entity -> entity.id().toString()),
          Attribute.text("name", PermissionEntity::name));

  static PermissionEntity of(App app, AppPermissions permissions) {
    Map<User, List<String>> users = new LinkedHashMap<>();
    for (Collaborator person : app.collaborators().all()) {
      users.put(
          new User(person.userId(), person.email(), null),
          permissions.of(person).stream().map(AppPermission::name).toList());
    }
    return new PermissionEntity(app.id(), app.name(), "app", users);
  }

  static PermissionEntity of(Space space) {
    Map<User, List<String>> users = new LinkedHashMap<>();
    for (TeamMember member : space.team().members().all()) {
      users.put(member.user(), space.permissions(member.user().id()));
    }
    return new PermissionEntity(space.id(), space.name(), "space", users);
  }

  ObjectNode shape(Team team) {
    ObjectNode node = Shapes.named(id, name).put("team_id", team.id().toString()).put("type", type);
    ArrayNode people = node.putArray("users");
    users.forEach(
        (user, permissions) -> {
          ObjectNode person = Shapes.user(user.id(), user.email());
          permissions.forEach(person.putArray("permissions")::add);
          people.add(person);
        });
    return node;
  }
}
