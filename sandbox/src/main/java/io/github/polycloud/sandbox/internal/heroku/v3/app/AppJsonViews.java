// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.app;

import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.id;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.named;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.namedOrNull;
import static io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView.user;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.release.Artifact;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.heroku.state.space.Space;
import io.github.polycloud.sandbox.internal.heroku.state.team.AppPermission;
import io.github.polycloud.sandbox.internal.heroku.state.team.Team;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Views of an app and its parts, with every field of the schema. */
public final class AppJsonViews {

  private AppJsonViews() {}

  public static ObjectNode app(App app) {
    Collaborator owner = app.collaborators().owner();
    Team team = app.ownership().team();
    Space space = app.ownership().space();
    return JsonView.of(app)
        .putNull("archived_at", "buildpack_provided_description", "repo_size")
        .put("acm", app.acm())
        .put("build_stack", named(app.stack()))
        .put("generation", named(app.generation()))
        .put("git_url", app.gitUrl())
        .put("internal_routing", false)
        .put("maintenance", app.maintenance())
        .put("name", app.name())
        .put("organization", namedOrNull(team))
        .put("owner", team == null ? userOf(owner) : user(team.id(), team.managerEmail()))
        .put("region", named(app.region()))
        .put("released_at", app.releases().current().createdAt())
        .put("slug_size", app.slugSize())
        .put("space", space == null ? null : JsonView.view(space).put("shield", space.shield()))
        .put("stack", named(app.stack()))
        .put("team", namedOrNull(team))
        .put("web_url", app.webUrl())
        .node();
  }

  /** The view of an app in filters and teams, which lacks a few fields. */
  public static ObjectNode teamApp(App app) {
    ObjectNode node = app(app).put("joined", true).put("locked", app.ownership().locked());
    node.remove(List.of("acm", "generation", "organization"));
    if (node.get("team") instanceof ObjectNode team) {
      team.remove("id");
    }
    if (node.get("space") instanceof ObjectNode space) {
      space.remove("shield");
    }
    return node;
  }

  public static ObjectNode release(Release release, App app) {
    Artifact code = release.code();
    return JsonView.of(release.id(), release.createdAt(), release.updatedAt())
        .put("addon_plan_names", release.addOns())
        .put("app", named(app))
        .put("artifacts", code == null ? List.of() : List.of(artifact(code)))
        .put("current", release.equals(app.releases().current()))
        .put("description", release.description())
        .put("eligible_for_rollback", release.status() == Progress.SUCCEEDED)
        .put("output_stream_url", release.outputUrl())
        .put("slug", JsonView.idOrNull(release.slug()))
        .put("status", release.status().apiValue())
        .put("user", user(app.collaborators().owner().userId(), release.userEmail()))
        .put("version", release.version())
        .node();
  }

  public static ObjectNode processType(ProcessType type, App app) {
    return JsonView.of(type.id(), type.createdAt(), type.updatedAt())
        .put("app", named(app))
        .put("command", type.command())
        .put("dyno_size", named(type.size()))
        .put("quantity", type.quantity())
        .put("size", type.size().name())
        .put("type", type.type())
        .node();
  }

  public static ObjectNode dyno(Dyno dyno, App app) {
    return JsonView.of(dyno.id(), dyno.createdAt(), dyno.createdAt())
        .putNull("attach_url")
        .put("app", named(app))
        .put("command", dyno.command())
        .put("name", dyno.name())
        .put("release", id(dyno.release().id()).put("version", dyno.release().version()))
        .put("size", dyno.size().name())
        .put("state", "up")
        .put("type", dyno.type())
        .node();
  }

  public static ObjectNode domain(Domain domain, App app) {
    return JsonView.of(domain)
        .putNull("acm_status_reason")
        .put("acm_status", domain.acmStatus())
        .put("app", named(app))
        .put("cname", domain.custom() ? domain.hostname() + ".herokudns.com" : null)
        .put("hostname", domain.hostname())
        .put("kind", domain.custom() ? "custom" : "heroku")
        .put("sni_endpoint", namedOrNull(domain.sniEndpoint()))
        .put("status", domain.status())
        .node();
  }

  public static ObjectNode collaborator(Collaborator person, App app) {
    return collaborator(person, app, List.of());
  }

  /** The view of a collaborator with permissions, which apps of teams have. */
  public static ObjectNode collaborator(
      Collaborator person, App app, List<AppPermission> permissions) {
    return JsonView.of(person.id(), person.createdAt(), person.createdAt())
        .put("app", named(app))
        .put("permissions", Json.array(permissions, AppJsonViews::permission))
        .put("role", person.owner() ? "owner" : "collaborator")
        .put("user", userOf(person).put("federated", false))
        .node();
  }

  public static ObjectNode permission(AppPermission permission) {
    return JsonView.empty()
        .put("description", permission.description())
        .put("name", permission.name())
        .node();
  }

  private static ObjectNode userOf(Collaborator person) {
    return JsonView.user(person.userId(), person.email());
  }

  private static ObjectNode artifact(Artifact code) {
    return id(code.id()).put("type", code.type());
  }
}
