// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.ovh.protocol.Resource;
import io.github.polycloud.sandbox.internal.ovh.seed.SeedData;
import io.github.polycloud.sandbox.internal.snapshot.Stored;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** A web hosting with its variables, domains, databases and FTP users. */
final class Hosting implements Serializable {

  private static final Enumeration CAPABILITY =
      Enumeration.of(
          "hosting.web.database.DatabaseCapabilitiesTypeEnum",
          "extraSqlPerso local privateDatabase sqlLocal sqlPerso sqlPro");
  private static final Enumeration CREATION_TYPE =
      Enumeration.of(
          "hosting.web.database.DatabaseCreationTypeEnum", "mariadb mysql postgresql redis");
  private static final Enumeration SSH =
      Enumeration.of("hosting.web.user.SshStateEnum", "active none sftponly");

  /**
   * A database. Its tasks refer back to it, which the serialization of records does not support.
   */
  static final class Database implements Serializable {
    private final HostingTasks tasks;
    private final String name;
    private final String type;

    private Database(HostingTasks tasks, String name, String type) {
      this.tasks = tasks;
      this.name = name;
      this.type = type;
    }

    HostingTasks tasks() {
      return tasks;
    }

    String name() {
      return name;
    }

    String type() {
      return type;
    }

    String server() {
      return name + "." + type + ".db";
    }
  }

  /** An FTP user, not a record for the same reason. */
  static final class FtpUser implements Serializable {
    private final HostingTasks tasks;
    private final String login;
    private final String home;
    private final boolean primary;

    private FtpUser(HostingTasks tasks, String login, String home, boolean primary) {
      this.tasks = tasks;
      this.login = login;
      this.home = home;
      this.primary = primary;
    }

    String login() {
      return login;
    }

    String home() {
      return home;
    }

    boolean primary() {
      return primary;
    }

    ObjectNode delete(Stored.Action remove) {
      if (primary) {
        throw OvhError.badRequest("[login] The primary user cannot be removed");
      }
      return tasks.start("User", "delete", login, remove);
    }
  }

  private final String name;
  private final Resource fields = SeedData.resource("hosting/web", Map.of());
  private final HostingTasks tasks;
  private final Configurations configurations;
  private final EntityStore<EnvVar> envVars = new EntityStore<>(EnvVar::key);
  private final EntityStore<AttachedDomain> domains = new EntityStore<>(AttachedDomain::name);
  private final EntityStore<Database> databases = new EntityStore<>(Database::name);
  private final EntityStore<FtpUser> users = new EntityStore<>(FtpUser::login);

  Hosting(String name, long firstId, InstantSource clock, boolean vanishingTasks) {
    this.name = name;
    String login = name.split("\\.", 2)[0];
    this.tasks = new HostingTasks(firstId, clock, vanishingTasks);
    this.configurations = new Configurations(firstId * 10, tasks, clock);
    domains.put(new AttachedDomain(name, tasks));
    users.put(new FtpUser(tasks, login, ".", true));
    fields
        .toJson()
        .put("serviceName", name)
        .put("displayName", name)
        .put("home", "/home/" + login)
        .put("primaryLogin", login)
        .set("iam", ServiceInfos.iam("webHosting", name, 0));
  }

  String name() {
    return name;
  }

  ObjectNode toJson() {
    return fields.toJson();
  }

  void update(RequestBody body) {
    fields.update(body);
  }

  HostingTasks tasks() {
    return tasks;
  }

  Configurations configurations() {
    return configurations;
  }

  EntityStore<EnvVar> envVars() {
    return envVars;
  }

  EntityStore<AttachedDomain> domains() {
    return domains;
  }

  EntityStore<Database> databases() {
    return databases;
  }

  EntityStore<FtpUser> users() {
    return users;
  }

  ObjectNode createVariable(RequestBody body) {
    String key = checkVariable(body.text("key"));
    checkFree(envVars, key, "The environment variable %s already exists");
    return envVars.put(new EnvVar(key, body, tasks)).pending().start("create", () -> {});
  }

  ObjectNode attach(RequestBody body) {
    String domain = body.text("domain");
    if (domain.length() > 253 || !domain.matches("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}")) {
      throw OvhError.badRequest("[domain] %s is not a valid domain name".formatted(domain));
    }
    checkFree(domains, domain, "The domain %s is already attached");
    AttachedDomain attached = new AttachedDomain(domain, tasks);
    attached.set(body);
    return domains.put(attached).pending().start("create", () -> {});
  }

  ObjectNode detach(OvhRequest request) {
    request.queryFlag("bypassDNSConfiguration");
    String domain = request.path("domain");
    return domains
        .find(domain)
        .orElseThrow(() -> OvhError.noSuchObject("domain", domain))
        .pending()
        .start("delete", () -> domains.remove(domain));
  }

  /** Adds a variable without a task. */
  private static String checkVariable(String key) {
    if (!key.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw OvhError.badRequest("[key] %s is not a valid variable name".formatted(key));
    }
    return key;
  }

  void addVariable(String key, String value) {
    checkVariable(key);
    RequestBody body = RequestBody.of(Json.object().put("type", "string").put("value", value));
    envVars.put(new EnvVar(key, body, tasks));
  }

  ObjectNode createDatabase(RequestBody body) {
    body.text("capabilitie", CAPABILITY);
    String user = body.text("user");
    Database database = new Database(tasks, user, body.text("type", CREATION_TYPE));
    checkFree(databases, user, "The database %s already exists");
    return tasks.start("Database", "create", user, () -> databases.put(database));
  }

  ObjectNode createUser(RequestBody body) {
    FtpUser user = new FtpUser(tasks, body.text("login"), body.text("home"), false);
    body.text("password");
    body.optionalText("sshState", SSH);
    checkFree(users, user.login(), "The user %s already exists");
    return tasks.start("User", "create", user.login(), () -> users.put(user));
  }

  private static void checkFree(EntityStore<?> store, String id, String message) {
    if (store.contains(id)) {
      throw OvhError.conflict(message.formatted(id));
    }
  }
}
