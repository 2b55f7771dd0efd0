// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SandboxExtension.class)
class HerokuErrorsTest {

  private static final String V3 = "application/vnd.heroku+json; version=3";

  @Test
  void theTokenOpensAsBearerAndAsBasicWithOrWithoutEmail(Sandbox sandbox) throws Exception {
    HerokuEndpoint access = sandbox.heroku();
    for (String header :
        new String[] {
          "Bearer " + access.token(),
          Wire.basic(access.email(), access.token()),
          Wire.basic("", access.token())
        }) {
      assertThat(v3(sandbox, header).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anythingElseIsUnauthorized(Sandbox sandbox) throws Exception {
    HerokuEndpoint access = sandbox.heroku();
    for (String header :
        new String[] {
          "Bearer wrong",
          "Bearer",
          "Basic ???",
          Wire.basic("bob@example.com", access.token()),
          Wire.basic(access.email(), access.password())
        }) {
      HttpResponse<String> response = v3(sandbox, header);
      assertThat(response.statusCode()).as(header).isEqualTo(401);
      assertThat(Wire.json(response).get("id").asString()).isEqualTo("unauthorized");
    }
    assertThat(new Wire(access.url(), "Accept", V3).get("/apps").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {V3, "application/vnd.heroku+json;version=3.sdk", V3 + ", */*"})
  void speaksV3ToWhoAcceptsIt(String accept, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).get("/account", "Accept", accept);

    assertThat(Wire.json(response).has("two_factor_authentication")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/vnd.heroku+json; version=2 | /apps",
        "application/vnd.heroku+json | /apps",
        "application/vnd.heroku+json; version=30 | /apps",
        "application/json | /account/keys",
        "*/* | /regions"
      })
  void refusesAnAcceptItCannotServe(String accept, String path, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).get(path, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(406);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("not_acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "/apps/unknown, app",
    "/apps/app-001/releases/99, release",
    "/apps/app-001/formation/clock, formation",
    "/apps/app-001/dynos/web.9, dyno",
    "/apps/app-001/domains/no.example.com, domain",
    "/apps/app-001/collaborators/no@example.com, collaborator",
    "/account/keys/00:11, key",
    "/regions/mars, region",
    "/users/no@example.com, user"
  })
  void namesTheResourceThatIsNotThere(String path, String resource, Sandbox sandbox)
      throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("not_found");
    assertThat(Wire.json(response).get("resource").asString()).isEqualTo(resource);
    assertThat(Wire.json(response).get("message").asString()).contains(resource);
    assertThat(Wire.json(response).get("url").asString()).startsWith("https://");
  }

  @Test
  void anUnknownRouteIsNotFound(Sandbox sandbox) throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).get("/galaxies");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("not_found");
    assertThat(Wire.v3(sandbox).get("/apps/app-001/config_vars").statusCode()).isEqualTo(404);
  }

  @Test
  void somebodyElsesAppIsForbiddenAndItsNameTaken(Sandbox sandbox) throws Exception {
    Wire heroku = Wire.v3(sandbox);

    assertThat(heroku.get("/apps/foreign-app").statusCode()).isEqualTo(403);
    assertThat(heroku.send("POST", "/apps", "{\"name\":\"foreign-app\"}").statusCode())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST | /apps | {'name':'app-001'}",
        "POST | /apps | {'name':'Shouting'}",
        "POST | /apps | {'name':'ab'}",
        "POST | /apps | {'name':7}",
        "POST | /apps | {'region':'mars'}",
        "POST | /apps | {'stack':'cedar'}",
        "PATCH | /apps/app-001 | {'name':'app-002'}",
        "PATCH | /apps/app-001 | {'maintenance':'yes'}",
        "PATCH | /apps/app-001/config-vars | {'NO-DASH':'x'}",
        "PATCH | /apps/app-001/config-vars | {'NUMBER':1}",
        "PATCH | /apps/app-001/formation | {}",
        "PATCH | /apps/app-001/formation | {'updates':[{'type':'clock','quantity':1}]}",
        "PATCH | /apps/app-001/formation | {'updates':[{'quantity':1}]}",
        "PATCH | /apps/app-001/formation/web | {'quantity':-1}",
        "PATCH | /apps/app-001/formation/web | {'quantity':'two'}",
        "PATCH | /apps/app-001/formation/web | {'quantity':1.5}",
        "PATCH | /apps/app-001/formation/web | {'quantity':'1.5'}",
        "PATCH | /apps/app-001/formation/web | {'quantity':''}",
        "PATCH | /apps/app-001/formation/web | {'quantity':'-2'}",
        "PATCH | /apps/app-001/formation |"
            + " {'updates':[{'type':'web','quantity':'-1'},{'type':'web','quantity':'-1'}]}",
        "PATCH | /apps/app-001/formation/web | {'size':'2X'}",
        "PATCH | /apps/app-001/formation/web | {'dyno_size':{'name':'huge'}}",
        "PATCH | /apps/app-001/formation/web | {'dyno_size':'Eco'}",
        "POST | /apps/app-001/domains | {'hostname':'www.example.org'}",
        "POST | /apps/app-001/domains | {'hostname':'not a host','sni_endpoint':null}",
        "POST | /apps/app-001/domains | {'hostname':'www.app-003.example.com','sni_endpoint':null}",
        "POST | /apps/app-001/collaborators | {'user':'unknown'}",
        "POST | /apps/app-001/collaborators | {'user':'ann@example.com'}",
        "POST | /apps/app-001/releases | {'release':'v1'}",
        "POST | /apps/app-001/releases | {}",
        "POST | /apps/app-001/dynos | {}",
        "POST | /account/keys | {'public_key':'ssh-rsa nonsense'}",
        "POST | /account/keys | {'public_key':'ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIA== ann'}",
        "POST | /account/keys | {}"
      })
  void refusesInvalidParameters(String method, String path, String body, Sandbox sandbox)
      throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).send(method, path, body.replace('\'', '"'));

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("invalid_params");
    assertThat(Wire.json(response).get("message").asString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "name=x", "[]", "\"v108\"", "{\"a\":1,\"a\":2}"})
  void aBodyThatIsNoJsonObjectIsABadRequest(String body, Sandbox sandbox) throws Exception {
    HttpResponse<String> response = Wire.v3(sandbox).send("POST", "/apps", body);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).get("id").asString()).isEqualTo("bad_request");
  }

  private static HttpResponse<String> v3(Sandbox sandbox, String authorization) throws Exception {
    return new Wire(sandbox.heroku().url(), "Accept", V3)
        .get("/apps", "Authorization", authorization);
  }
}
