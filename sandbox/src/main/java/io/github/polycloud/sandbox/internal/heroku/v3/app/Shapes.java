package io.github.polycloud.sandbox.internal.heroku.v3.app;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SniEndpoint;
import io.github.polycloud.sandbox.internal.heroku.state.platform.Region;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.http.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How v3 shows each thing: every field of its schema, null where there is nothing to say. */
public final class Shapes {

  private Shapes() {}

  public static ObjectNode account(Account account) {
    return Json.object()
        .put("allow_tracking", account.allowTracking())
        .put("beta", account.beta())
        .putNull("country_of_residence")
        .put("created_at", account.createdAt().toString())
        .putNull("default_organization")
        .putNull("default_team")
        .putNull("delinquent_at")
        .put("email", account.email())
        .put("federated", false)
        .put("id", account.id().toString())
        .putNull("identity_provider")
        .put("last_login", account.createdAt().toString())
        .put("name", account.name())
        .putNull("sms_number")
        .putNull("suspended_at")
        .put("two_factor_authentication", false)
        .put("updated_at", account.updatedAt().toString())
        .put("verified", account.verified());
  }

  public static ObjectNode key(SshKey key, Account account) {
    return Json.object()
        .put("comment", key.comment())
        .put("created_at", key.createdAt().toString())
        .put("email", account.email())
        .put("fingerprint", key.fingerprint())
        .put("id", key.id().toString())
        .put("public_key", key.line())
        .put("updated_at", key.createdAt().toString());
  }

  public static ObjectNode app(App app) {
    Collaborator owner = app.collaborators().owner();
    String released = app.releases().current().createdAt().toString();
    ObjectNode node =
        Json.object()
            .put("acm", app.acm())
            .putNull("archived_at")
            .putNull("buildpack_provided_description")
            .put("created_at", app.createdAt().toString())
            .put("git_url", app.gitUrl())
            .put("id", app.id().toString())
            .put("internal_routing", false)
            .put("maintenance", app.maintenance())
            .put("name", app.name())
            .putNull("organization")
            .put("released_at", released)
            .putNull("repo_size")
            .put("slug_size", app.slugSize())
            .putNull("space")
            .putNull("team")
            .put("updated_at", app.updatedAt().toString())
            .put("web_url", app.webUrl());
    node.set("build_stack", named(app.stack().id(), app.stack().name()));
    node.set("generation", named(app.generation().id(), app.generation().name()));
    node.set("owner", user(owner.userId(), owner.email()));
    node.set("region", named(app.region().id(), app.region().name()));
    node.set("stack", named(app.stack().id(), app.stack().name()));
    TenancyShape.putOn(node, app.tenancy());
    return node;
  }

  /** An app as filters and teams show it, which leaves a few fields out. */
  public static ObjectNode teamApp(App app) {
    ObjectNode node = app(app).put("joined", true).put("locked", app.tenancy().locked());
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
    boolean current = release.equals(app.releases().current());
    ObjectNode node =
        Json.object()
            .put("created_at", release.createdAt().toString())
            .put("current", current)
            .put("description", release.description())
            .put("eligible_for_rollback", !current && release.status() == Progress.SUCCEEDED)
            .put("id", release.id().toString())
            .put("output_stream_url", release.outputUrl())
            .putNull("slug")
            .put("status", release.status().word())
            .put("updated_at", release.updatedAt().toString())
            .put("version", release.version());
    if (release.slug() != null) {
      node.putObject("slug").put("id", release.slug().toString());
    }
    release.addOns().forEach(node.putArray("addon_plan_names")::add);
    ArrayNode artifacts = node.putArray("artifacts");
    if (release.code() != null) {
      artifacts
          .addObject()
          .put("type", release.code().type())
          .put("id", release.code().id().toString());
    }
    node.set("app", named(app.id(), app.name()));
    node.set("user", user(app.collaborators().owner().userId(), release.userEmail()));
    return node;
  }

  public static ObjectNode processType(ProcessType type, App app) {
    ObjectNode node =
        Json.object()
            .put("command", type.command())
            .put("created_at", type.createdAt().toString())
            .put("id", type.id().toString())
            .put("quantity", type.quantity())
            .put("size", type.size().name())
            .put("type", type.type())
            .put("updated_at", type.updatedAt().toString());
    node.set("app", named(app.id(), app.name()));
    node.set("dyno_size", named(type.size().id(), type.size().name()));
    return node;
  }

  public static ObjectNode dyno(Dyno dyno, App app) {
    ObjectNode node =
        Json.object()
            .putNull("attach_url")
            .put("command", dyno.command())
            .put("created_at", dyno.createdAt().toString())
            .put("id", dyno.id().toString())
            .put("name", dyno.name())
            .put("size", dyno.size().name())
            .put("state", "up")
            .put("type", dyno.type())
            .put("updated_at", dyno.createdAt().toString());
    node.set("app", named(app.id(), app.name()));
    node.putObject("release")
        .put("id", dyno.release().id().toString())
        .put("version", dyno.release().version());
    return node;
  }

  public static ObjectNode region(Region region) {
    ObjectNode node =
        Json.object()
            .put("country", region.country())
            .put("created_at", "2012-01-01T12:00:00Z")
            .put("description", region.description())
            .put("id", region.id().toString())
            .put("locale", region.locale())
            .put("name", region.name())
            .put("private_capable", region.privateCapable())
            .put("updated_at", "2012-01-01T12:00:00Z");
    node.putObject("provider")
        .put("name", "amazon-web-services")
        .put("region", region.providerRegion());
    return node;
  }

  public static ObjectNode domain(Domain domain, App app) {
    ObjectNode node =
        Json.object()
            .put("acm_status", domain.acmStatus())
            .putNull("acm_status_reason")
            .put("cname", domain.custom() ? domain.hostname() + ".herokudns.com" : null)
            .put("created_at", domain.createdAt().toString())
            .put("hostname", domain.hostname())
            .put("id", domain.id().toString())
            .put("kind", domain.custom() ? "custom" : "heroku")
            .putNull("sni_endpoint")
            .put("status", domain.status())
            .put("updated_at", domain.updatedAt().toString());
    SniEndpoint endpoint = domain.sniEndpoint();
    if (endpoint != null) {
      node.set("sni_endpoint", named(endpoint.id(), endpoint.name()));
    }
    node.set("app", named(app.id(), app.name()));
    return node;
  }

  public static ObjectNode collaborator(Collaborator person, App app) {
    ObjectNode node =
        Json.object()
            .put("created_at", person.createdAt().toString())
            .put("id", person.id().toString())
            .put("role", person.owner() ? "owner" : "collaborator")
            .put("updated_at", person.createdAt().toString());
    node.putArray("permissions");
    node.set("app", named(app.id(), app.name()));
    node.set("user", user(person.userId(), person.email()).put("federated", false));
    return node;
  }

  public static ObjectNode configVars(Map<String, String> config) {
    ObjectNode node = Json.object();
    config.forEach(node::put);
    return node;
  }

  public static ObjectNode named(UUID id, String name) {
    return Json.object().put("id", id.toString()).put("name", name);
  }

  public static ObjectNode user(UUID id, String email) {
    return Json.object().put("email", email).put("id", id.toString());
  }
}
