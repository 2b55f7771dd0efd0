package io.github.polycloud.sandbox.internal.heroku.v3.space;

import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.space.Network;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.TeamMember;
import io.github.polycloud.sandbox.internal.heroku.v3.app.Shapes;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows spaces. */
final class SpaceShapes {

  private SpaceShapes() {}

  static ObjectNode space(Space space) {
    Network network = space.network();
    ObjectNode node =
        Shapes.named(space.id(), space.name())
            .put("cidr", network.block().text())
            .put("created_at", space.createdAt().toString())
            .put("data_cidr", network.data().text())
            .put("shield", space.shield())
            .put("state", space.state())
            .put("updated_at", space.updatedAt().toString());
    node.set("generation", Shapes.named(space.generation().id(), space.generation().name()));
    node.putObject("organization").put("name", space.team().name());
    node.set("region", Shapes.named(space.region().id(), space.region().name()));
    node.set("team", Shapes.named(space.team().id(), space.team().name()));
    return node;
  }

  static ObjectNode access(TeamMember member, Space space) {
    ObjectNode node =
        Json.object()
            .put("created_at", member.createdAt().toString())
            .put("id", member.id().toString())
            .put("updated_at", space.updatedAt().toString());
    ArrayNode permissions = node.putArray("permissions");
    for (String name : space.permissions(member.user().id())) {
      permissions.addObject().put("description", "May " + name.replace('_', ' ')).put("name", name);
    }
    node.set("space", Shapes.named(space.id(), space.name()));
    node.set("user", Shapes.user(member.user().id(), member.user().email()));
    return node;
  }

  /** The addresses its apps are seen under from outside. */
  static ObjectNode nat(Space space) {
    ObjectNode node =
        Json.object()
            .put("created_at", space.createdAt().toString())
            .put("state", "enabled")
            .put("updated_at", space.updatedAt().toString());
    int last = Math.floorMod(space.id().hashCode(), 250);
    node.putArray("sources").add("203.0.113." + last).add("203.0.113." + (last + 1));
    return node;
  }

  static ObjectNode topology(List<App> apps) {
    ObjectNode node = Json.object().put("version", 1);
    ArrayNode all = node.putArray("apps");
    apps.forEach(app -> all.add(placed(app)));
    return node;
  }

  private static ObjectNode placed(App app) {
    ObjectNode node = Json.object().put("id", app.id().toString());
    ArrayNode domains = node.putArray("domains");
    app.domains().all().forEach(domain -> domains.add(domain.hostname()));
    ArrayNode formation = node.putArray("formation");
    for (ProcessType type : app.processes().formation()) {
      ArrayNode dynos =
          formation
              .addObject()
              .put("id", type.id().toString())
              .put("process_type", type.type())
              .putArray("dynos");
      for (int number = 1; number <= type.quantity(); number++) {
        String host = type.type() + "-" + number + "." + app.name() + ".app.localspace";
        dynos
            .addObject()
            .put("hostname", host)
            .put("id", StableIds.of("dyno of " + app.id(), host).toString())
            .put("number", number)
            .put("private_ip", "10.0.128." + number);
      }
    }
    return node;
  }
}
