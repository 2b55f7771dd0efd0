// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.app.Collaborator;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Certificate;
import io.github.polycloud.sandbox.internal.heroku.state.domain.Domain;
import io.github.polycloud.sandbox.internal.heroku.state.domain.SslEndpoint;
import io.github.polycloud.sandbox.internal.heroku.state.process.Dyno;
import io.github.polycloud.sandbox.internal.heroku.state.process.ProcessType;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import io.github.polycloud.sandbox.internal.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Views of the legacy API, which formats times differently in JSON and XML. */
final class LegacyJsonViews {

  private static final DateTimeFormatter JSON_TIME = format("yyyy/MM/dd HH:mm:ss Z");
  private static final DateTimeFormatter XML_TIME = format("yyyy-MM-dd'T'HH:mm:ssxxx");

  private LegacyJsonViews() {}

  static JsonNode app(App app) {
    return Json.object()
        .put("id", "app" + app.number() + "@heroku.com")
        .put("name", app.name())
        .put("owner_email", app.collaborators().owner().email())
        .put("created_at", time(app.createdAt()))
        .put("released_at", time(app.releases().current().createdAt()))
        .put("create_status", createStatus(app))
        .put("stack", app.stack().name())
        .put("requested_stack", app.requestedStack() == null ? null : app.requestedStack().name())
        .putNull("domain_name")
        .put("web_url", app.webUrl())
        .put("git_url", app.gitUrl())
        .putNull("repo_size")
        .put("slug_size", app.slugSize())
        .put("repo_migrate_status", "complete")
        .put("dynos", quantity(app, "web"))
        .put("workers", quantity(app, "worker"))
        .putNull("buildpack_provided_description");
  }

  static void appXml(Xml xml, App app) {
    xml.element(
        "app",
        () ->
            xml.typed("id", "integer", app.number())
                .text("name", app.name())
                .typed("created-at", "datetime", XML_TIME.format(app.createdAt()))
                .typed("production", "boolean", app.production())
                .typed("share-public", "boolean", app.sharePublic())
                .typed("blessed", "boolean", true)
                .empty("domain_name")
                .text("owner", app.collaborators().owner().email())
                .typed("dynos", "integer", quantity(app, "web"))
                .typed("workers", "integer", quantity(app, "worker"))
                .text("stack", app.stack().name())
                .text("create-status", createStatus(app))
                .text("web-url", app.webUrl())
                .text("git-url", app.gitUrl())
                .typed("repo-size", "integer", null)
                .typed("slug-size", "integer", app.slugSize()));
  }

  static JsonNode release(Release release, App app) {
    ObjectNode node =
        Json.object()
            .put("name", release.name())
            .put("descr", release.description())
            .put("user", release.userEmail())
            .put(
                "commit", release.slug() == null ? null : release.slug().toString().substring(0, 7))
            .put("created_at", time(release.createdAt()));
    node.set("env", config(release.config()));
    release.addOns().forEach(node.putArray("addons")::add);
    ObjectNode table = node.putObject("pstable");
    app.processes().formation().forEach(type -> table.put(type.type(), type.command()));
    return node;
  }

  static ArrayNode processes(App app, Instant now) {
    return Json.array(
        LegacyExchange.shuffled(app.processes().dynos()), dyno -> process(dyno, app, now));
  }

  static ObjectNode process(Dyno dyno, App app, Instant now) {
    long elapsed = Duration.between(dyno.createdAt(), now).toSeconds();
    return Json.object()
        .put("process", dyno.name())
        .put("type", dyno.type().equals("web") ? "Dyno" : "Ps")
        .put("command", dyno.command())
        .put("state", "up")
        .put("pretty_state", "up for " + elapsed + "s")
        .put("elapsed", elapsed)
        .put("transitioned_at", time(dyno.createdAt()))
        .put("action", "up")
        .put("attached", dyno.attached())
        .put("upid", dyno.id().toString())
        .put("slug", dyno.release().name())
        .put("app_name", app.name())
        .putNull("rendezvous_url")
        .put("size", dyno.size().name());
  }

  static JsonNode collaborator(Collaborator person) {
    return Json.object()
        .put("email", person.email())
        .put("access", person.access())
        .putNull("name");
  }

  static JsonNode endpoint(SslEndpoint endpoint) {
    Certificate certificate = endpoint.certificate();
    ObjectNode node = Json.object().put("cname", endpoint.cname());
    node.putObject("ssl_cert")
        .put("subject", certificate.subject())
        .put("issuer", certificate.issuer())
        .put("starts_at", time(certificate.startsAt()))
        .put("expires_at", time(certificate.expiresAt()))
        .putArray("cert_domains")
        .add(certificate.domain());
    return node;
  }

  static JsonNode domain(Domain domain, App app) {
    return Json.object()
        .put("id", domain.number())
        .put("app_id", app.number())
        .put("domain", domain.hostname())
        .put("base_domain", domain.hostname().substring(domain.hostname().indexOf('.') + 1))
        .putNull("default")
        .put("created_at", time(domain.createdAt()))
        .put("updated_at", time(domain.createdAt()));
  }

  static JsonNode user(Account account, String apiKey) {
    return Json.object()
        .put("email", account.email())
        .put("id", account.id().toString())
        .put("verified", account.verified())
        .put("confirmed", true)
        .put("api_key", apiKey)
        .put("created_at", time(account.createdAt()))
        .put("last_login", time(account.createdAt()));
  }

  static JsonNode login(Account account, String apiKey) {
    return Json.object()
        .put("api_key", apiKey)
        .put("email", account.email())
        .put("id", account.id().toString())
        .put("verified", account.verified())
        .put("verified_at", account.verified() ? time(account.createdAt()) : null);
  }

  static JsonNode config(Map<String, String> config) {
    ObjectNode node = Json.object();
    config.forEach(node::put);
    return node;
  }

  private static int quantity(App app, String type) {
    return app.processes().formation().stream()
        .filter(one -> one.type().equals(type))
        .mapToInt(ProcessType::quantity)
        .sum();
  }

  static String time(Instant instant) {
    return JSON_TIME.format(instant);
  }

  static String xmlTime(Instant instant) {
    return XML_TIME.format(instant);
  }

  private static String createStatus(App app) {
    return app.ready() ? "complete" : "creating";
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
