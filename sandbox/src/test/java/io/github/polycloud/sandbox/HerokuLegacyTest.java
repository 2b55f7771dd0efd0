// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
class HerokuLegacyTest {

  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ann@desk";

  private Wire xml;
  private Wire json;

  @BeforeEach
  void connect(Sandbox sandbox) {
    xml = Wire.legacy(sandbox, "*/*; q=0.5, application/xml");
    json = Wire.legacy(sandbox, "application/json");
  }

  @Test
  void thePasswordAndTheTokenBothOpen(Sandbox sandbox) throws Exception {
    HerokuEndpoint access = sandbox.heroku();
    Wire anyone = new Wire(access.url());
    String password = Wire.basic(access.email(), access.password());

    assertThat(anyone.get("/apps", "Authorization", password).statusCode()).isEqualTo(200);
    assertThat(xml.get("/apps").statusCode()).isEqualTo(200);
    HttpResponse<String> refused =
        anyone.get("/apps", "Authorization", Wire.basic(access.email(), "wrong"));
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic");
  }

  @Test
  void aLoginTurnsThePasswordIntoTheKeyWithoutOtherCredentials(Sandbox sandbox) throws Exception {
    HerokuEndpoint access = sandbox.heroku();
    Wire anyone = new Wire(access.url(), "Accept", "application/json");
    String form = "username=ann%40example.com&password=";

    HttpResponse<String> response = anyone.send("POST", "/login", form + access.password());

    assertThat(Wire.json(response).get("api_key").asString()).isEqualTo(access.token());
    assertThat(anyone.send("POST", "/login", form + "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void appsAreListedInXmlOrJsonAsAccepted() throws Exception {
    HttpResponse<String> inXml = xml.get("/apps");
    assertThat(inXml.headers().firstValue("Content-Type").orElseThrow()).contains("xml");
    assertThat(inXml.body())
        .contains("<apps type=\"array\">", "<name>app-001</name>\n<owner>ann@example.com</owner>");

    HttpResponse<String> inJson = json.get("/apps");
    assertThat(Wire.json(inJson).get(0).get("owner_email").asString()).isEqualTo("ann@example.com");
    assertThat(Wire.json(inJson).get(0).get("created_at").asString())
        .matches("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d \\+0000");
  }

  @Test
  void settingsInXmlCarryTypesAndNils() throws Exception {
    json.send("POST", "/apps", "app[name]=typed-app");

    assertThat(xml.get("/apps/typed-app").body())
        .contains(
            "<id type=\"integer\">",
            "<share-public type=\"boolean\">false</share-public>",
            "<domain_name/>",
            "<slug-size type=\"integer\" nil=\"true\"></slug-size>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "made-by-raw-form | app[name]=made-by-raw-form |",
        "made-by-form | app%5Bname%5D=made-by-form&accept=json |",
        "made-by-xml | <app><name>made-by-xml</name></app> |",
        "made-by-query | | ?app%5Bname%5D=made-by-query"
      })
  void anAppIsCreatedFromFormXmlOrQuery(String name, String body, String query) throws Exception {
    String path = "/apps" + (query == null ? "" : query);

    HttpResponse<String> response =
        xml.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");

    assertThat(response.statusCode()).isEqualTo(202);
    assertThat(response.body()).contains("<name>" + name + "</name>");
    assertThat(xml.send("PUT", "/apps/" + name + "/status", null).statusCode()).isEqualTo(201);
    assertThat(json.send("DELETE", "/apps/" + name, null).body()).isEqualTo("{}");
    assertThat(json.get("/apps/" + name).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE app [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><app><name>&x;</name></app>",
        "<!DOCTYPE app><app><name>plain-doctype</name></app>",
        "<app><name>cut",
        "<app><name><deep/></name></app>",
        "<other><name>other-root</name></other>"
      })
  void xmlThatIsDangerousOrBrokenIsRefused(String body) throws Exception {
    assertThat(xml.send("POST", "/apps", body).statusCode()).isEqualTo(400);
  }

  @Test
  void anUpdateRenamesAndChangesSettings() throws Exception {
    json.send("POST", "/apps", "app[name]=before-rename");

    HttpResponse<String> response =
        json.send(
            "PUT",
            "/apps/before-rename",
            "<app><name>after-rename</name><share-public>true</share-public></app>");

    assertThat(response.body()).isEqualTo("{\"name\":\"after-rename\"}");
    assertThat(xml.get("/apps/after-rename").body())
        .contains("<share-public type=\"boolean\">true</share-public>");
    assertThat(json.send("PUT", "/apps/after-rename", "app[transfer_owner]=x@y.zz").statusCode())
        .isEqualTo(422);
  }

  @Test
  void errorsAreTextWhenAbsentAndXmlOrJsonWhenRefused() throws Exception {
    HttpResponse<String> absent = json.get("/apps/unknown");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(absent.body()).isEqualTo("App not found.");
    assertThat(absent.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");

    HttpResponse<String> inXml = xml.send("POST", "/apps", "app[name]=app-001");
    assertThat(inXml.statusCode()).isEqualTo(422);
    assertThat(inXml.body()).contains("<errors>\n<error>Name is already taken</error>\n</errors>");

    HttpResponse<String> inJson = json.send("POST", "/apps", "app[name]=app-001");
    assertThat(Wire.json(inJson).get("error").asString()).contains("already taken");

    assertThat(xml.get("/apps/foreign-app").statusCode()).isEqualTo(403);
  }

  @Test
  void collaboratorsComeAndGoWithSentences() throws Exception {
    String path = "/apps/app-001/collaborators";
    HttpResponse<String> invited =
        xml.send(
            "POST",
            path,
            "<collaborator><email>cy@example.com</email><access>view</access></collaborator>");
    assertThat(invited.statusCode()).isEqualTo(201);
    assertThat(invited.body()).contains("cy@example.com").doesNotContain("<");
    HttpResponse<String> again =
        xml.send("POST", path, "collaborator[email]=cy%40example.com&collaborator[access]=view");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(xml.get(path).body())
        .contains("<email>cy@example.com</email>\n<access>view</access>");
    assertThat(Wire.json(json.get(path)).size()).isEqualTo(2);
    assertThat(xml.send("POST", path, "collaborator[email]=unknown").statusCode()).isEqualTo(422);

    assertThat(xml.send("DELETE", path + "/cy%40example%2Ecom", null).statusCode()).isEqualTo(200);
    assertThat(xml.send("DELETE", path + "/cy%40example%2Ecom", null).body())
        .isEqualTo("User not found.");
  }

  @Test
  void keysAreTextInAndNamedByTheirComment() throws Exception {
    assertThat(xml.send("POST", "/user/keys", KEY, "Content-Type", "text/ssh-authkey").body())
        .isEmpty();
    xml.send("POST", "/user/keys", KEY + "\n");
    assertThat(Wire.json(json.get("/user/keys")).size()).isEqualTo(1);
    assertThat(xml.get("/user/keys").body()).contains("<contents>" + KEY + "</contents>");
    assertThat(xml.send("POST", "/user/keys", "no key").statusCode()).isEqualTo(422);

    assertThat(xml.send("DELETE", "/user/keys/ann%40desk", null).statusCode()).isEqualTo(200);
    assertThat(xml.send("DELETE", "/user/keys/ann%40desk", null).body())
        .isEqualTo("Key not found.");
    assertThat(xml.get("/user/keys").body()).contains("<keys type=\"array\">\n</keys>");
    xml.send("POST", "/user/keys", KEY);
    xml.send("DELETE", "/user/keys", null);
    assertThat(Wire.json(json.get("/user/keys")).size()).isZero();
  }

  @Test
  void rakeAnswersItsOutputWarnsAndCrashes() throws Exception {
    String path = "/apps/app-001/rake";

    assertThat(xml.send("POST", path, "db:migrate").body()).contains("migrated");
    assertThat(xml.send("POST", path, "routes # warn").headers().firstValue("X-Heroku-Warning"))
        .isPresent();
    HttpResponse<String> crash = xml.send("POST", path, "fail");
    assertThat(crash.statusCode()).isEqualTo(502);
    assertThat(crash.body()).contains("rake aborted!");
    assertThat(crash.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void configVarsAreJsonWhateverIsAccepted() throws Exception {
    xml.send("POST", "/apps", "app[name]=configured");
    String path = "/apps/configured/config_vars";

    HttpResponse<String> put =
        xml.send(
            "PUT",
            path,
            "{\"A\":\"1\",\"B\":\"2\"}",
            "Content-Type",
            "application/x-www-form-urlencoded");

    assertThat(put.body()).isEqualTo("{\"A\":\"1\",\"B\":\"2\"}");
    assertThat(xml.send("DELETE", path + "/A", null).body()).isEqualTo("{\"B\":\"2\"}");
    assertThat(xml.send("DELETE", path + "/A", null).statusCode()).isEqualTo(200);
    assertThat(xml.send("DELETE", path, null).statusCode()).isEqualTo(200);
    assertThat(xml.get(path).body()).isEqualTo("{}");
    assertThat(xml.send("PUT", path, "A=1").statusCode()).isEqualTo(400);
  }

  @Test
  void processesScaleRestartAndStop() throws Exception {
    String path = "/apps/app-004/ps";

    assertThat(json.send("POST", path + "/scale", "type=web&qty=3").body()).isEqualTo("3");
    assertThat(json.send("POST", path + "/scale?type=web&qty=-1", null).body()).isEqualTo("2");
    assertThat(Wire.json(json.get(path)).get(1).get("process").asString()).isEqualTo("web.2");
    assertThat(json.send("POST", path + "/restart", null).body()).isEqualTo("ok");
    assertThat(json.send("POST", path + "/restart", "ps=web.9").statusCode()).isEqualTo(404);
    assertThat(json.send("POST", path + "/stop", "ps=web.1").body()).isEqualTo("ok");
    assertThat(json.send("POST", path + "/stop", null).statusCode()).isEqualTo(422);
    assertThat(json.send("POST", path + "/scale", "type=clock&qty=1").statusCode()).isEqualTo(422);
    assertThat(json.send("POST", path + "/scale", "type=web&qty=-9").statusCode()).isEqualTo(422);
    assertThat(json.send("PUT", "/apps/app-004/dynos", "dynos=2").statusCode()).isEqualTo(422);
    assertThat(json.send("PUT", "/apps/app-004/workers", "workers=2").statusCode()).isEqualTo(422);
  }

  @Test
  void aRestartOfATypeLeavesOneOffsWhileARestartOfTheAppEndsThem() throws Exception {
    String path = "/apps/app-004/ps";
    String oneOff =
        Wire.json(json.send("POST", path, "command=sleep 300")).get("process").asString();

    json.send("POST", path + "/restart", "type=web");
    assertThat(json.get(path).body()).contains(oneOff);
    json.send("POST", path + "/restart", null);
    assertThat(json.get(path).body()).doesNotContain(oneOff);
  }

  @Test
  void listsAreNotInTheOrderOfTheirNames() throws Exception {
    List<String> names = new ArrayList<>();
    Wire.json(json.get("/apps")).forEach(app -> names.add(app.get("name").asString()));

    assertThat(names).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(names).isNotEqualTo(names.stream().sorted().toList());
  }

  @Test
  void domainsComeAsTextOrFormAndMaintenanceAsAFlag() throws Exception {
    String path = "/apps/app-002/domains";

    assertThat(xml.send("POST", path, "a.example.net").statusCode()).isEqualTo(201);
    assertThat(json.send("POST", path, "domain_name[domain]=b.example.net").body())
        .isEqualTo("{\"domain\":\"b.example.net\"}");
    assertThat(xml.get(path).body()).contains("<domain>a.example.net</domain>");
    assertThat(Wire.json(json.get(path)).size()).isEqualTo(2);
    assertThat(json.send("DELETE", path + "/a%2Eexample%2Enet", null).statusCode()).isEqualTo(200);
    assertThat(json.send("DELETE", path + "/a.example.net", null).body())
        .isEqualTo("Domain not found.");
    json.send("DELETE", path, null);
    assertThat(Wire.json(json.get(path)).size()).isZero();

    json.send("POST", "/apps/app-002/server/maintenance", "maintenance_mode=1");
    assertThat(json.get("/apps/app-002/server/maintenance").body())
        .isEqualTo("{\"maintenance\":true}");
    assertThat(json.send("POST", "/apps/app-002/server/maintenance", null).statusCode())
        .isEqualTo(422);
  }

  @Test
  void theUserIsShownUnderBothOfItsPaths(Sandbox sandbox) throws Exception {
    for (String path : new String[] {"/user", "/account"}) {
      assertThat(Wire.json(json.get(path)).get("api_key").asString())
          .isEqualTo(sandbox.heroku().token());
    }
  }
}
