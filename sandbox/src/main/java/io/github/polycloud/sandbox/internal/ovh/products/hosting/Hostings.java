// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.products.task.AsyncTask;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /hosting/web}. */
public final class Hostings implements Serializable {

  private static final String ALL = "/hosting/web";
  private static final String WEB = ALL + "/{serviceName}";

  private static final Enumeration TASK_STATUS =
      Enumeration.of("hosting.web.task.StatusEnum", "cancelled doing done init todo");
  private static final Enumeration DATABASE_TYPE =
      Enumeration.of(
          "hosting.web.database.DatabaseTypeEnum", "mariadb mongodb mysql postgresql redis");
  private static final Enumeration DATABASE_MODE =
      Enumeration.of("hosting.web.database.ModeEnum", "besteffort classic module");

  private final EntityStore<Hosting> hostings = new EntityStore<>(Hosting::name);
  private final ServiceInfos serviceInfos;

  /**
   * Creates hostings: of a domain, and of its subdomains {@code site-2} and so on.
   *
   * @param given the hostings to create instead, or null
   */
  public Hostings(
      String domain,
      int count,
      long firstId,
      InstantSource clock,
      ServiceInfos serviceInfos,
      boolean vanishingTasks,
      @Nullable List<OvhContent.WebHosting> given) {
    this.serviceInfos = serviceInfos;
    for (int i = 1; given == null && i <= count; i++) {
      String name = i == 1 ? domain : "site-" + i + "." + domain;
      hostings.put(new Hosting(name, firstId + 1000L * i, clock, vanishingTasks));
    }
    Seeding.each(
        given,
        "ovh.webHostings",
        (content, at) -> {
          String name = Seeding.domain(content.name(), hostings::contains, at + ".name");
          long id = firstId + 1000L * hostings.size();
          Hosting hosting = hostings.put(new Hosting(name, id, clock, vanishingTasks));
          Seeding.each(
              content.variables(),
              at + ".variables",
              (key, value, place) -> hosting.addVariable(key, value));
        });
  }

  public void register(OvhRouter router) {
    RestCollection<Hosting> collection =
        RestCollection.services(router, ALL, "serviceName", hostings)
            .onAccess(hosting -> hosting.tasks().settle())
            .list()
            .get(Hosting::toJson)
            .update(Hosting::update)
            .get("/serviceInfos", hosting -> serviceInfos.of("webHosting", hosting.name()));
    collection
        .nested("/tasks", "id", hosting -> hosting.tasks().all())
        .numbered()
        .filter("function", AsyncTask::function)
        .filter("status", TASK_STATUS, AsyncTask::status)
        .list()
        .get(task -> HostingTasks.toJson(task.poll()));
    collection
        .nested("/envVar", "key", Hosting::envVars)
        .filter("type", EnvVar.TYPE, EnvVar::type)
        .list()
        .create(collection.with((hosting, request) -> hosting.createVariable(request.body())))
        .get(EnvVar::toJson)
        .put(EnvVar::update)
        .deleteByTask((variable, remove) -> variable.pending().start("delete", remove));
    registerDomains(router, collection);
    registerConfigurations(router, collection);
    registerDatabases(collection);
    registerUsers(collection);
  }

  private static void registerDomains(OvhRouter router, RestCollection<Hosting> collection) {
    collection
        .nested("/attachedDomain", "domain", Hosting::domains)
        .filter("domain", AttachedDomain::name)
        .filter("path", AttachedDomain::path)
        .list()
        .create(collection.with((hosting, request) -> hosting.attach(request.body())))
        .get(AttachedDomain::toJson)
        .update(AttachedDomain::update)
        .post("/restart", (domain, body) -> domain.pending().start("restart", () -> {}));
    router.delete(
        WEB + "/attachedDomain/{domain}",
        collection.with((hosting, request) -> hosting.detach(request)));
  }

  private static void registerConfigurations(OvhRouter router, RestCollection<Hosting> collection) {
    String all = WEB + "/ovhConfig";
    String one = all + "/{id}";
    router.get(
        all,
        collection.with(
            (hosting, request) ->
                hosting
                    .configurations()
                    .ids(request.queryFlag("historical"), request.query("path"))));
    router.get(
        one,
        collection.with((hosting, request) -> hosting.configurations().show(request.id("id"))));
    router.post(
        one + "/changeConfiguration",
        collection.with(
            (hosting, request) ->
                hosting.configurations().change(request.id("id"), request.body())));
    router.post(
        one + "/rollback",
        collection.with(
            (hosting, request) ->
                hosting
                    .configurations()
                    .rollBack(request.id("id"), request.body().number("rollbackId"))));
  }

  private static void registerDatabases(RestCollection<Hosting> collection) {
    collection
        .nested("/database", "name", Hosting::databases)
        .filter("mode", DATABASE_MODE, database -> "classic")
        .filter("type", DATABASE_TYPE, Hosting.Database::type)
        .filter("name", Hosting.Database::name)
        .filter("server", Hosting.Database::server)
        .filter("user", Hosting.Database::name)
        .list()
        .create(collection.with((hosting, request) -> hosting.createDatabase(request.body())))
        .deleteByTask(
            (database, remove) ->
                database.tasks().start("Database", "delete", database.name(), remove));
  }

  private static void registerUsers(RestCollection<Hosting> collection) {
    collection
        .nested("/user", "login", Hosting::users)
        .filter("home", Hosting.FtpUser::home)
        .filter("login", Hosting.FtpUser::login)
        .list()
        .create(collection.with((hosting, request) -> hosting.createUser(request.body())))
        .deleteByTask(Hosting.FtpUser::delete);
  }
}
