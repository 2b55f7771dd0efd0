// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills both clouds with something of everything that their APIs create. */
final class BusySandbox {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHVrWnMd2qWdJqTPSeqSGHwBdWGqGBE3fCNTYmDSYyPk a@b";

  private final Sandbox sandbox;
  private final V3Calls heroku;
  private final Wire ovh;
  private final Wire legacy;

  /** Ids that no list shows. */
  private final List<String> ids = new ArrayList<>();

  BusySandbox(Sandbox sandbox) throws Exception {
    this.sandbox = sandbox;
    this.heroku = new V3Calls(sandbox);
    this.legacy = Wire.legacy(sandbox, "application/json");
    this.ovh = ovh(sandbox);
  }

  static Wire ovh(Sandbox sandbox) throws Exception {
    OvhEndpoint to = sandbox.ovh();
    Wire tokens = new Wire("", "Content-Type", "application/x-www-form-urlencoded");
    String form =
        "grant_type=client_credentials&scope=all&client_id=%s&client_secret=%s"
            .formatted(to.clientId(), to.clientSecret());
    JsonNode token = Wire.json(tokens.send("POST", to.tokenUrl(), form));
    return new Wire(
        to.url().replace("/1.0", ""),
        "Authorization",
        "Bearer " + token.get("access_token").asString());
  }

  List<String> ids() {
    return ids;
  }

  void fill() throws Exception {
    apps();
    code();
    certificates();
    teamsAndSpaces();
    pipelines();
    account();
    legacy();
    ovhServices();
    ovhProducts();
  }

  private void apps() throws Exception {
    String app = "/apps/app-001";
    heroku("PATCH", app + "/config-vars", "{\"COLOR\":\"blue\",\"EMPTY\":\"\"}");
    heroku("PATCH", app, "{\"maintenance\":true,\"name\":\"renamed\"}");
    app = "/apps/renamed";
    heroku("PATCH", app + "/formation/web", "{\"quantity\":3}");
    heroku("POST", app + "/domains", "{\"hostname\":\"shop.example.com\",\"sni_endpoint\":null}");
    heroku("POST", app + "/collaborators", "{\"user\":\"bob@example.com\"}");
    heroku("POST", app + "/addons", "{\"plan\":\"papertrail:choklad\"}");
    heroku("POST", app + "/addons", "{\"plan\":\"heroku-postgresql:basic\"}");
    heroku("POST", app + "/log-drains", "{\"url\":\"https://logs.example.com/in\"}");
    heroku("PATCH", app + "/features/preboot", "{\"enabled\":true}");
    heroku(
        "POST",
        "/account/app-transfers",
        "{\"app\":\"app-004\",\"recipient\":\"bob@example.com\"}");
    heroku(
        "POST",
        app + "/webhooks",
        "{\"include\":[\"api:release\"],\"level\":\"notify\",\"url\":\"http://127.0.0.1:9/\"}");
    heroku(
        "POST",
        "/telemetry-drains",
        ("{\"owner\":{\"id\":\"%s\",\"type\":\"app\"},\"signals\":[\"logs\"],"
             + "\"exporter\":{\"type\":\"otlphttp\",\"endpoint\":\"https://x.example\",\"headers\":{\"A\":\"b\"}}}")
            .formatted(heroku("GET", app, null).get("id").asString()));
    for (JsonNode release : heroku("GET", app + "/releases", null)) {
      if (release.get("version").intValue() == 4) {
        heroku(
            "POST",
            app + "/releases",
            "{\"release\":\"%s\"}".formatted(release.get("id").asString()));
      }
    }
  }

  private void code() throws Exception {
    String app = "/apps/app-002";
    heroku.deploy(app, "web: bin/web\nrelease: echo migrated");
    heroku(
        "PUT", app + "/buildpack-installations", "{\"updates\":[{\"buildpack\":\"heroku/ruby\"}]}");
    heroku("POST", app + "/slugs", "{\"process_types\":{\"web\":\"bin/web\"},\"commit\":\"abc\"}");
    heroku(
        "POST",
        app + "/oci-images",
        "{\"digest\":\"sha256:12\",\"process_types\":{\"web\":{\"command\":\"/cnb/web\"}}}");
    String source =
        SourceArchive.upload(
            heroku.wire(), SourceArchive.of("app.json", "{}", "Procfile", "web: w"));
    JsonNode setup =
        heroku("POST", "/app-setups", "{\"source_blob\":{\"url\":\"%s\"}}".formatted(source));
    heroku.ended("/app-setups/" + setup.get("id").asString());
    // Builds that are in progress when the snapshot is taken.
    heroku("POST", "/apps/app-003/builds", "{\"source_blob\":{\"url\":\"%s\"}}".formatted(source));
  }

  private void certificates() throws Exception {
    KeyAndCertificate own = KeyAndCertificate.selfSigned("EC", "shop.example.com");
    String body =
        new JsonMapper()
            .createObjectNode()
            .put("certificate_chain", own.certificatePem())
            .put("private_key", own.keyPem())
            .toString();
    heroku("POST", "/apps/renamed/sni-endpoints", body);
  }

  private void teamsAndSpaces() throws Exception {
    heroku("POST", "/teams", "{\"name\":\"acme\"}");
    heroku("POST", "/teams/acme/members", "{\"email\":\"eve@example.com\",\"role\":\"member\"}");
    heroku("PUT", "/teams/acme/invitations", "{\"email\":\"joe@example.com\",\"role\":\"admin\"}");
    heroku("POST", "/teams/apps", "{\"name\":\"team-app\",\"team\":\"acme\"}");
    heroku(
        "POST",
        "/teams/apps/team-app/collaborators",
        "{\"user\":\"eve@example.com\",\"permissions\":[\"view\"]}");
    heroku(
        "POST", "/teams/acme/allowed-addon-services", "{\"addon_service\":\"heroku-postgresql\"}");
    heroku(
        "POST",
        "/teams/acme/identity-providers",
        "{\"certificate\":\"pem\",\"entity_id\":\"e\",\"slo_target_url\":\"https://a\",\"sso_target_url\":\"https://b\"}");
    JsonNode enterprise = heroku("GET", "/enterprise-accounts", null).get(0);
    String path = "/enterprise-accounts/" + enterprise.get("id").asString();
    heroku("POST", path + "/members", "{\"user\":\"eve@example.com\",\"permissions\":[\"view\"]}");
    heroku("POST", path + "/teams", "{\"name\":\"inner\"}");
    heroku("POST", "/spaces", "{\"name\":\"room\",\"team\":\"example-team\"}");
    do {
      heroku("GET", "/spaces", null);
    } while (!heroku("GET", "/spaces/room", null).get("state").asString().equals("allocated"));
    heroku("POST", "/teams/apps", "{\"name\":\"inside\",\"space\":\"room\"}");
    heroku(
        "POST",
        "/spaces/room/vpn-connections",
        "{\"name\":\"office\",\"public_ip\":\"35.161.69.30\",\"routable_cidrs\":[\"172.16.0.0/16\"]}");
    heroku(
        "PUT",
        "/spaces/room/inbound-ruleset",
        "{\"rules\":[{\"action\":\"allow\",\"source\":\"192.0.2.0/24\"}]}");
  }

  private void pipelines() throws Exception {
    String pipeline = heroku.newPipeline("shop");
    ids.add(pipeline);
    ids.add(heroku.couple("renamed", pipeline, "staging").get("id").asString());
    ids.add(heroku.couple("app-005", pipeline, "production").get("id").asString());
    String source = heroku("GET", "/apps/renamed", null).get("id").asString();
    String target = heroku("GET", "/apps/app-005", null).get("id").asString();
    JsonNode promotion =
        heroku(
            "POST",
            "/pipeline-promotions",
            ("{\"pipeline\":{\"id\":\"%s\"},\"source\":{\"app\":{\"id\":\"%s\"}},"
                    + "\"targets\":[{\"app\":{\"id\":\"%s\"}}]}")
                .formatted(pipeline, source, target));
    heroku.ended("/pipeline-promotions/" + promotion.get("id").asString());
    heroku("PATCH", "/pipelines/" + pipeline + "/stage/test/config-vars", "{\"A\":\"1\"}");
    heroku(
        "POST",
        "/pipelines/" + pipeline + "/review-app-config",
        "{\"repo\":\"ann/shop\",\"stale_days\":3}");
    String archive = SourceArchive.upload(heroku.wire(), SourceArchive.of("Procfile", "web: w"));
    JsonNode review =
        heroku(
            "POST",
            "/review-apps",
            "{\"branch\":\"blue\",\"pipeline\":\"%s\",\"source_blob\":{\"url\":\"%s\"}}"
                .formatted(pipeline, archive));
    heroku.ended("/review-apps/" + review.get("id").asString());
    String script = "{\"environments\":{\"test\":{\"scripts\":{\"test\":\"echo 'ok 1 - adds'\"}}}}";
    String tests =
        SourceArchive.upload(
            heroku.wire(), SourceArchive.of("app.json", script, "Procfile", "web: w"));
    JsonNode run =
        heroku(
            "POST",
            "/test-runs",
            ("{\"commit_branch\":\"main\",\"commit_sha\":\"abc\",\"commit_message\":\"Try\","
                    + "\"pipeline\":\"%s\",\"source_blob_url\":\"%s\"}")
                .formatted(pipeline, tests));
    heroku.ended("/test-runs/" + run.get("id").asString());
  }

  private void account() throws Exception {
    heroku("POST", "/account/keys", "{\"public_key\":\"" + KEY + "\"}");
    heroku("POST", "/oauth/authorizations", "{\"scope\":[\"read\"],\"description\":\"mine\"}");
    heroku(
        "POST", "/oauth/clients", "{\"name\":\"x\",\"redirect_uri\":\"https://x.example/done\"}");
    heroku("PATCH", "/account/features/pipelines", "{\"enabled\":true}");
    heroku("PATCH", "/users/~/preferences", "{\"timezone\":\"UTC\"}");
    heroku("PUT", "/account/invoice-address", "{\"city\":\"Seattle\"}");
  }

  private void legacy() throws Exception {
    expectDone(
        "POST",
        "/apps/app-002/services",
        legacy.send("POST", "/apps/app-002/services", "rake jobs:work"));
  }

  private void ovhServices() throws Exception {
    ovh("PUT", "/1.0/me", "{\"city\":\"Sete\"}");
    ovh("POST", "/1.0/me/sshKey", "{\"keyName\":\"laptop\",\"key\":\"" + KEY + "\"}");
    ovh(
        "POST",
        "/1.0/me/api/oauth2/client",
        "{\"name\":\"robot\",\"description\":\"-\",\"flow\":\"CLIENT_CREDENTIALS\"}");
    ovh(
        "POST",
        "/v2/iam/policy",
        "{\"name\":\"read\",\"identities\":[\"urn:x\"],\"resources\":[{\"urn\":\"urn:v1:eu:resource:*\"}],"
            + "\"permissions\":{\"allow\":[{\"action\":\"account:apiovh:me/get\"}]}}");
    JsonNode cart = ovh("POST", "/1.0/order/cart", "{\"ovhSubsidiary\":\"FR\"}");
    String path = "/1.0/order/cart/" + cart.get("cartId").asString();
    ids.add(cart.get("cartId").asString());
    ovh("POST", path + "/assign", null);
    ovh(
        "POST",
        path + "/cloud",
        "{\"planCode\":\"project.2018\",\"duration\":\"P1M\",\"pricingMode\":\"default\",\"quantity\":1}");
    // Its delivery is in progress when the snapshot is taken.
    ovh("POST", path + "/checkout", "{\"autoPayWithPreferredPaymentMethod\":true}");
  }

  private void ovhProducts() throws Exception {
    String zone = "/1.0/domain/zone/" + first("/1.0/domain/zone");
    ovh(
        "POST",
        zone + "/record",
        "{\"fieldType\":\"TXT\",\"subDomain\":\"t\",\"target\":\"x\",\"ttl\":60}");
    ovh("POST", zone + "/refresh", null);
    String server = "/1.0/dedicated/server/" + first("/1.0/dedicated/server");
    ovh("PUT", server, "{\"monitoring\":false}");
    ovh("PUT", server + "/burst", "{\"status\":\"active\"}");
    ovh("POST", server + "/reboot", null);
    String vps = "/1.0/vps/" + first("/1.0/vps");
    ovh("PUT", vps, "{\"displayName\":\"mine\"}");
    ovh("POST", vps + "/stop", null);
    String web = "/1.0/hosting/web/" + first("/1.0/hosting/web");
    ovh("POST", web + "/envVar", "{\"key\":\"A\",\"type\":\"string\",\"value\":\"1\"}");
    ovh("POST", web + "/attachedDomain", "{\"domain\":\"www.example.com\",\"path\":\"site\"}");
    finish(
        web,
        ovh(
            "POST",
            web + "/database",
            "{\"capabilitie\":\"sqlPerso\",\"type\":\"mysql\",\"user\":\"shop\"}"));
    finish(
        web,
        ovh(
            "POST",
            web + "/user",
            "{\"login\":\"example-ann\",\"home\":\"a\",\"password\":\"x\"}"));
    String config = web + "/ovhConfig/" + first(web + "/ovhConfig");
    ovh("POST", config + "/changeConfiguration", "{\"engineVersion\":\"8.3\"}");
    String project = "/1.0/cloud/project/" + first("/1.0/cloud/project");
    ovh("POST", project + "/sshkey", "{\"name\":\"ann\",\"publicKey\":\"" + KEY + "\"}");
    ovh("POST", project + "/acl", "{\"accountId\":\"ab12345-ovh\",\"type\":\"readOnly\"}");
    String flavor = ovh("GET", project + "/flavor?region=GRA11", null).get(0).get("id").asString();
    String image = ovh("GET", project + "/image?region=GRA11", null).get(0).get("id").asString();
    ovh(
        "POST",
        project + "/instance",
        "{\"name\":\"web\",\"region\":\"GRA11\",\"flavorId\":\"%s\",\"imageId\":\"%s\"}"
            .formatted(flavor, image));
  }

  private void finish(String web, JsonNode task) throws Exception {
    String path = web + "/tasks/" + task.get("id").asString();
    ovh("GET", path, null);
    ovh("GET", path, null);
  }

  private String first(String list) throws Exception {
    return ovh("GET", list, null).get(0).asString();
  }

  private JsonNode ovh(String method, String path, @Nullable String body) throws Exception {
    return expectDone(
        method, path, ovh.send(method, path, body, "Content-Type", "application/json"));
  }

  private JsonNode heroku(String method, String path, @Nullable String body) throws Exception {
    JsonNode answer = expectDone(method, path, heroku.wire().send(method, path, body));
    if (method.equals("POST") && answer.path("id").isString()) {
      ids.add(answer.path("id").asString());
    }
    return answer;
  }

  private static JsonNode expectDone(String method, String path, HttpResponse<String> answer) {
    assertThat(answer.statusCode())
        .as(method + " " + path + ": " + answer.body())
        .isBetween(200, 299);
    return answer.body().startsWith("{") || answer.body().startsWith("[")
        ? Wire.json(answer)
        : new JsonMapper().createObjectNode();
  }
}
