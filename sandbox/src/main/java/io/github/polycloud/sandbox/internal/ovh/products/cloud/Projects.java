package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import static io.github.polycloud.sandbox.internal.ovh.wire.Operation.answeringNull;

import io.github.polycloud.sandbox.internal.ovh.auth.Tokens;
import io.github.polycloud.sandbox.internal.ovh.me.Mails;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Json;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import io.github.polycloud.sandbox.internal.ovh.wire.Routes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** {@code /cloud/project}. */
public final class Projects {

  static final String PROJECT = "/cloud/project/{serviceName}";

  private final Tokens tokens;
  private final InstantSource clock;
  private final ServiceInfos serviceInfos;
  private final Mails mails;
  private final Map<String, Project> projects = new LinkedHashMap<>();

  /**
   * No projects yet.
   *
   * @param tokens makes up their ids
   * @param clock the server's clock
   * @param serviceInfos knows who answers for them
   * @param mails where the token that ends a project is sent to
   */
  public Projects(Tokens tokens, InstantSource clock, ServiceInfos serviceInfos, Mails mails) {
    this.tokens = tokens;
    this.clock = clock;
    this.serviceInfos = serviceInfos;
    this.mails = mails;
  }

  /** Opens a new project with nothing in it. */
  public void open() {
    String id = tokens.hex(32);
    projects.put(id, new Project(id, projects.size(), clock));
  }

  /**
   * Puts the operations on a server.
   *
   * @param routes the server's routes
   */
  public void register(Routes routes) {
    routes.services("/cloud/project", call -> Json.texts(present().map(Project::id)));
    routes.get(PROJECT, call -> find(call).look());
    routes.put(PROJECT, answeringNull(call -> find(call).update(call.body())));
    routes.get(PROJECT + "/serviceInfos", call -> serviceInfos.of(find(call).id()));
    routes.post(PROJECT + "/terminate", this::askToTerminate);
    routes.post(PROJECT + "/confirmTermination", this::terminate);
    routes.get(PROJECT + "/quota", call -> ResourceUse.quota(find(call)));
    routes.get(PROJECT + "/usage/current", call -> ResourceUse.usage(find(call), clock.instant()));
    new CatalogRoutes(this).register(routes);
    new InstanceRoutes(this).register(routes);
    new AccessRoutes(this).register(routes);
  }

  Project find(Call call) {
    return present()
        .filter(project -> project.id().equals(call.path("serviceName")))
        .findFirst()
        .orElseThrow(OvhError::noSuchService);
  }

  private JsonNode askToTerminate(Call call) {
    Project project = find(call);
    String token = tokens.hex(32);
    project.askToTerminate(token);
    mails.send("Termination of " + project.id(), "To confirm, use this token: " + token);
    return StringNode.valueOf("A mail with a token was sent to the contacts of this service");
  }

  private JsonNode terminate(Call call) {
    find(call).terminate(call.body().text("token"));
    return StringNode.valueOf("This service will be deleted");
  }

  private Stream<Project> present() {
    projects.values().removeIf(Project::isGone);
    return projects.values().stream();
  }
}
