// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.products.cloud;

import io.github.polycloud.sandbox.internal.ovh.auth.RandomTokens;
import io.github.polycloud.sandbox.internal.ovh.me.Mails;
import io.github.polycloud.sandbox.internal.ovh.products.service.ServiceInfos;
import io.github.polycloud.sandbox.internal.ovh.protocol.EntityStore;
import io.github.polycloud.sandbox.internal.ovh.protocol.Enumeration;
import io.github.polycloud.sandbox.internal.ovh.protocol.Json;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRouter;
import io.github.polycloud.sandbox.internal.ovh.protocol.RestCollection;
import io.github.polycloud.sandbox.internal.seed.OvhContent;
import io.github.polycloud.sandbox.internal.seed.Seeding;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code /cloud/project}. */
public final class Projects implements Serializable {

  private static final Enumeration OS_TYPE =
      Enumeration.of("cloud.image.OSTypeEnum", "baremetal-linux bsd linux windows");

  private final EntityStore<Project> projects = new EntityStore<>(Project::id, Project::isDeleted);
  private final RandomTokens tokens;
  private final InstantSource clock;
  private final ServiceInfos serviceInfos;
  private final Mails mails;

  public Projects(
      RandomTokens tokens, InstantSource clock, ServiceInfos serviceInfos, Mails mails) {
    this.tokens = tokens;
    this.clock = clock;
    this.serviceInfos = serviceInfos;
    this.mails = mails;
  }

  /** Creates an empty project. */
  public void open() {
    projects.put(newProject());
  }

  /** Creates the projects of a seed file, or an empty one without it. */
  public void open(@Nullable List<OvhContent.Project> given) {
    if (given == null) {
      open();
    }
    Seeding.each(
        given,
        "ovh.projects",
        (content, at) -> {
          Project project = projects.put(newProject());
          if (content.description() != null) {
            project.describe(content.description());
          }
          Seeding.each(content.instances(), at + ".instances", project::add);
        });
  }

  private Project newProject() {
    return new Project(tokens.hex(32), projects.size(), clock);
  }

  public void register(OvhRouter router) {
    RestCollection<Project> collection =
        RestCollection.services(router, "/cloud/project", "serviceName", projects)
            .list()
            .get(Project::read)
            .update(Project::update)
            .get("/serviceInfos", project -> serviceInfos.of("publicCloudProject", project.id()))
            .post("/terminate", (project, body) -> requestTermination(project))
            .post("/confirmTermination", (project, body) -> project.terminate(body.text("token")))
            .get("/quota", ResourceUse::quota)
            .get("/usage/current", project -> ResourceUse.usage(project, clock.instant()));
    registerCatalog(collection);
    InstanceRoutes.register(collection);
    registerAccess(collection);
  }

  /** The regions, flavors and images that a project may choose from. */
  private static void registerCatalog(RestCollection<Project> collection) {
    collection.nested("/region", "regionName", project -> Region.ALL).list().get(Region::toJson);
    collection
        .nested("/flavor", "flavorId", project -> Flavor.ALL)
        .filter("region", Flavor::region)
        .list(Flavor::toJson)
        .get(Flavor::toJson);
    collection
        .nested("/image", "imageId", Project::images)
        .filter("region", Image::region)
        .filter("osType", OS_TYPE, image -> "linux")
        .filter("flavorType", image -> null)
        .list(Image::toJson)
        .get(Image::toJson);
  }

  /** The SSH keys for instances, and the access rights of other accounts. */
  private static void registerAccess(RestCollection<Project> collection) {
    collection
        .nested("/sshkey", "keyId", Project::keys)
        .filter(request -> request.query("region"), (key, region) -> key.regions().contains(region))
        .list(Json::view)
        .create(collection.with((project, request) -> project.addKey(request.body())))
        .get(ProjectKey::detail)
        .delete();
    collection
        .nested("/acl", "accountId", Project::accessList)
        .filter("type", Project.ACCESS, Project.Access::type)
        .list()
        .create(collection.with((project, request) -> project.grant(request.body())))
        .get(Json::view)
        .delete();
  }

  private JsonNode requestTermination(Project project) {
    String token = tokens.hex(32);
    project.requestTermination(token);
    mails.send("Termination of " + project.id(), "To confirm, use this token: " + token);
    return Json.text("A mail with a token was sent to the contacts of this service");
  }
}
