package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.wire.Body;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The databases of one hosting, by their names. */
final class Databases {

  private static final Enumeration CAPABILITY =
      Enumeration.of(
          "hosting.web.database.DatabaseCapabilitiesTypeEnum",
          "extraSqlPerso",
          "local",
          "privateDatabase",
          "sqlLocal",
          "sqlPerso",
          "sqlPro");
  private static final Enumeration CREATION_TYPE =
      Enumeration.of(
          "hosting.web.database.DatabaseCreationTypeEnum",
          "mariadb",
          "mysql",
          "postgresql",
          "redis");
  private static final Enumeration TYPE =
      Enumeration.of(
          "hosting.web.database.DatabaseTypeEnum",
          "mariadb",
          "mongodb",
          "mysql",
          "postgresql",
          "redis");
  private static final Enumeration MODE =
      Enumeration.of("hosting.web.database.ModeEnum", "besteffort", "classic", "module");

  private record Database(String name, String user, String type) {
    String server() {
      return name + "." + type + ".db";
    }
  }

  private final HostingTasks tasks;
  private final Map<String, Database> databases = new LinkedHashMap<>();

  Databases(HostingTasks tasks) {
    this.tasks = tasks;
  }

  JsonNode names(Call call) {
    Optional<String> mode = call.query("mode", MODE);
    Optional<String> type = call.query("type", TYPE);
    Optional<String> name = call.query("name");
    Optional<String> server = call.query("server");
    Optional<String> user = call.query("user");
    return Json.texts(
        databases.values().stream()
            .filter(database -> mode.isEmpty() || mode.get().equals("classic"))
            .filter(database -> type.isEmpty() || type.get().equals(database.type()))
            .filter(database -> name.isEmpty() || name.get().equals(database.name()))
            .filter(database -> server.isEmpty() || server.get().equals(database.server()))
            .filter(database -> user.isEmpty() || user.get().equals(database.user()))
            .map(Database::name));
  }

  ObjectNode create(Body body) {
    body.text("capabilitie", CAPABILITY);
    String user = body.text("user");
    Database database = new Database(user, user, body.text("type", CREATION_TYPE));
    if (databases.containsKey(user)) {
      throw OvhError.conflict("The database %s already exists".formatted(user));
    }
    return tasks.toJson(
        tasks.order("Database", "create", user, () -> databases.put(user, database)));
  }

  ObjectNode remove(String name) {
    if (!databases.containsKey(name)) {
      throw OvhError.noSuchObject("name", name);
    }
    return tasks.toJson(tasks.order("Database", "delete", name, () -> databases.remove(name)));
  }
}
