package io.github.polycloud.sandbox.internal.ovh.products.hosting;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.Operation;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** {@code /hosting/web}. */
public final class Hostings {

  private static final Enumeration TASK_STATUS =
      Enumeration.of("hosting.web.task.StatusEnum", "cancelled", "doing", "done", "init", "todo");

  private final Map<String, Hosting> hostings = new LinkedHashMap<>();
  private final ServiceInfos serviceInfos;

  private Hostings(ServiceInfos serviceInfos) {
    this.serviceInfos = serviceInfos;
  }

  /**
   * One hosting.
   *
   * @param name its name, which is also its first domain
   * @param firstId where its task ids start
   * @param clock the server's clock
   * @param serviceInfos knows who answers for it
   * @return the hostings
   */
  public static Hostings seed(
      String name, long firstId, InstantSource clock, ServiceInfos serviceInfos) {
    Hostings seeded = new Hostings(serviceInfos);
    seeded.hostings.put(name, new Hosting(name, firstId, clock));
    return seeded;
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    String web = "/hosting/web/{serviceName}";
    routes.services("/hosting/web", call -> Json.texts(hostings.keySet().stream()));
    routes.get(web, with((hosting, call) -> hosting.toJson()));
    routes.put(web, answeringNull(call -> find(call).update(call.body())));
    routes.get(
        web + "/serviceInfos", with((hosting, call) -> serviceInfos.of(call.path("serviceName"))));
    routes.get(web + "/tasks", with((hosting, call) -> hosting.tasks().ids(call, TASK_STATUS)));
    routes.get(web + "/tasks/{id}", with((hosting, call) -> hosting.tasks().look(call.id("id"))));
    envVars(routes, web + "/envVar");
    domains(routes, web + "/attachedDomain");
    configurations(routes, web + "/ovhConfig");
    databases(routes, web + "/database");
    users(routes, web + "/user");
  }

  private void envVars(Routes routes, String all) {
    String one = all + "/{key}";
    routes.get(all, with((h, call) -> h.envVars().keys(call.query("type", EnvVars.TYPE))));
    routes.post(all, with((h, call) -> h.envVars().create(call.body())));
    routes.get(one, with((h, call) -> h.envVars().show(call.path("key"))));
    routes.put(one, with((h, call) -> h.envVars().update(call.path("key"), call.body())));
    routes.delete(one, with((h, call) -> h.envVars().remove(call.path("key"))));
  }

  private void domains(Routes routes, String all) {
    String one = all + "/{domain}";
    routes.get(all, with((h, call) -> h.domains().names(call.query("domain"), call.query("path"))));
    routes.post(all, with((h, call) -> h.domains().attach(call.body())));
    routes.get(one, with((h, call) -> h.domains().find(call.path("domain")).toJson()));
    routes.put(
        one, answeringNull(call -> find(call).domains().update(call.path("domain"), call.body())));
    routes.delete(one, with(Hostings::detach));
    routes.post(one + "/restart", with((h, call) -> h.domains().restart(call.path("domain"))));
  }

  private static JsonNode detach(Hosting hosting, Call call) {
    call.queryFlag("bypassDNSConfiguration");
    return hosting.domains().detach(call.path("domain"));
  }

  private void configurations(Routes routes, String all) {
    String one = all + "/{id}";
    routes.get(
        all,
        with(
            (h, call) -> h.configurations().ids(call.queryFlag("historical"), call.query("path"))));
    routes.get(one, with((h, call) -> h.configurations().show(call.id("id"))));
    routes.post(
        one + "/changeConfiguration",
        with((h, call) -> h.configurations().change(call.id("id"), call.body())));
    routes.post(
        one + "/rollback",
        with(
            (h, call) ->
                h.configurations().rollBack(call.id("id"), call.body().number("rollbackId"))));
  }

  private void databases(Routes routes, String all) {
    routes.get(all, with((h, call) -> h.databases().names(call)));
    routes.post(all, with((h, call) -> h.databases().create(call.body())));
    routes.delete(all + "/{name}", with((h, call) -> h.databases().remove(call.path("name"))));
  }

  private void users(Routes routes, String all) {
    routes.get(all, with((h, call) -> h.users().logins(call.query("home"), call.query("login"))));
    routes.post(all, with((h, call) -> h.users().create(call.body())));
    routes.delete(all + "/{login}", with((h, call) -> h.users().remove(call.path("login"))));
  }

  private Operation with(BiFunction<Hosting, Call, JsonNode> operation) {
    return call -> operation.apply(find(call), call);
  }

  private Hosting find(Call call) {
    Hosting hosting =
        Optional.ofNullable(hostings.get(call.path("serviceName")))
            .orElseThrow(OvhError::noSuchService);
    hosting.tasks().settle();
    return hosting;
  }
}
