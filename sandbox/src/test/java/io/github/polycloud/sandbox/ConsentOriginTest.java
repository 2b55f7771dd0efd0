// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Pages of other origins cannot decide on access, in the browser of the owner. */
class ConsentOriginTest {

  private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded"};

  @Test
  void onlyTheConsentPageOfOvhDecides() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start()) {
      URI api = URI.create(sandbox.ovh().url());
      String own = "http://" + api.getAuthority();
      JsonNode asked =
          Wire.json(
              new Wire(sandbox.ovh().url())
                  .send(
                      "POST",
                      "/auth/credential",
                      "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}",
                      "Content-Type",
                      "application/json",
                      "X-Ovh-Application",
                      sandbox.ovh().applicationKey()));
      Wire page = new Wire(asked.get("validationUrl").asString(), FORM);
      assertThat(page.get("").headers().firstValue("Referrer-Policy")).contains("same-origin");
      for (String foreign : List.of("null", "https://example.com", own + "1", "https" + own)) {
        assertThat(refuse(page, foreign).statusCode()).as(foreign).isEqualTo(403);
      }
      assertThat(page.send("POST", "", "action=refuse", "Sec-Fetch-Site", "cross-site").body())
          .contains("Not accepted");
      assertThat(page.get("").statusCode()).isEqualTo(200);
      assertThat(refuse(page, own).statusCode()).isIn(200, 303);
      assertThat(page.get("").statusCode()).isEqualTo(410);
    }
  }

  @Test
  void onlyTheConsentPageOfHerokuDecides() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start()) {
      JsonNode client =
          Wire.json(
              Wire.v3(sandbox)
                  .send(
                      "POST",
                      "/oauth/clients",
                      "{\"name\":\"c\",\"redirect_uri\":\"http://localhost/back\"}"));
      Wire page =
          new Wire(
              sandbox.heroku().url()
                  + "/oauth/authorize?response_type=code&client_id="
                  + client.get("id").asString(),
              FORM);
      assertThat(deny(page, "https://example.com").statusCode()).isEqualTo(403);
      assertThat(deny(page, sandbox.heroku().url()).statusCode()).isEqualTo(303);
    }
  }

  private static HttpResponse<String> refuse(Wire page, String origin) throws Exception {
    return page.send("POST", "", "action=refuse", "Origin", origin);
  }

  private static HttpResponse<String> deny(Wire page, String origin) throws Exception {
    return page.send("POST", "", "action=deny", "Origin", origin);
  }
}
