// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HerokuAccountTest {

  @AutoClose private final Sandbox sandbox = Sandbox.start();
  private final Wire heroku = Wire.v3(sandbox);
  private final HerokuEndpoint access = sandbox.heroku();

  @Test
  void theAccountAnswersToItsIdItsEmailAndATilde() throws Exception {
    String id = expect(200, "GET", "/account", null).get("id").asString();

    for (String user : new String[] {id, access.email(), "~"}) {
      JsonNode changed = expect(200, "PATCH", "/users/" + user, "{\"name\":\"" + user + "\"}");
      assertThat(changed.get("name").asString()).isEqualTo(user);
    }
    assertThat(expect(404, "GET", "/users/bob@example.com", null).get("resource").asString())
        .isEqualTo("user");
  }

  @Test
  void theAccountGoesOnlyWithItsPasswordAndTakesEverythingAlong() throws Exception {
    expect(401, "DELETE", "/account", null);
    expect(401, "DELETE", "/account", null, "Heroku-Password", "wrong");
    expect(400, "DELETE", "/users/~", null, "Heroku-Password-Base64", "???");

    String encoded = Base64.getEncoder().encodeToString(access.password().getBytes());
    expect(200, "DELETE", "/users/~", null, "Heroku-Password-Base64", encoded);

    expect(401, "GET", "/account", null);
  }

  @Test
  void nobodyIsDelinquent() throws Exception {
    JsonNode standing = expect(200, "GET", "/account/delinquency", null);

    assertThat(standing.get("scheduled_suspension_time").isNull()).isTrue();
    assertThat(standing.get("scheduled_deletion_time").isNull()).isTrue();
  }

  @Test
  void preferencesAreKeptAndNullForgetsOne() throws Exception {
    String path = "/users/~/preferences";
    JsonNode unsaid = expect(200, "GET", path, null);
    assertThat(unsaid.size()).isEqualTo(10);
    assertThat(unsaid.get("timezone").isNull()).isTrue();

    expect(200, "PATCH", path, "{\"timezone\":\"UTC\",\"dismissed-sms-banner\":true}");
    JsonNode said = expect(200, "PATCH", path, "{\"timezone\":null}");

    assertThat(said.get("timezone").isNull()).isTrue();
    assertThat(said.get("dismissed-sms-banner").booleanValue()).isTrue();
    expect(422, "PATCH", path, "{\"dismissed-sms-banner\":\"perhaps\"}");
    expect(404, "GET", "/users/bob@example.com/preferences", null);
  }

  @Test
  void aMailedTokenSetsANewPasswordOnce() throws Exception {
    HttpResponse<String> mailed =
        heroku.send("POST", "/password-resets", "{\"email\":\"" + access.email() + "\"}");
    assertThat(mailed.statusCode()).isEqualTo(201);
    String path =
        "/password-resets/%s/actions/finalize"
            .formatted(mailed.headers().firstValue("Sandbox-Mailed-Token").orElseThrow());
    String wanted = "{\"password\":\"a-new-one\",\"password_confirmation\":\"a-new-one\"}";

    expect(422, "POST", path, "{\"password\":\"a-new-one\",\"password_confirmation\":\"other\"}");
    expect(200, "POST", path, wanted);
    expect(404, "POST", path, wanted);

    expect(401, "DELETE", "/account", null, "Heroku-Password", access.password());
    expect(200, "DELETE", "/account", null, "Heroku-Password", "a-new-one");
  }

  @Test
  void onlyAKnownEmailGetsAPasswordReset() throws Exception {
    expect(404, "POST", "/password-resets", "{\"email\":\"bob@example.com\"}");
    assertThat(expect(422, "POST", "/password-resets", "{}").get("message").asString())
        .contains("email");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"current_password\":\"%s\",\"password\":\"another-one\"}",
        "{\"current_password\":\"%s\",\"new_password\":\"another-one\"}",
        "{\"password\":\"%s\",\"new_password\":\"another-one\"}"
      })
  void theRetiredChangeOfPasswordTakesEveryClientsWords(String body) throws Exception {
    expect(422, "PUT", "/account/password", body.formatted("wrong"));
    expect(200, "PUT", "/account/password", body.formatted(access.password()));
    expect(422, "PUT", "/account/password", body.formatted(access.password()));
  }

  @Test
  void theSmsNumberShowsItsEndOnly() throws Exception {
    String shown = expect(200, "GET", "/users/~/sms-number", null).get("sms_number").asString();

    assertThat(shown).contains("***");
    expect(200, "POST", "/users/~/sms-number/actions/recover", null);
    expect(200, "POST", "/users/~/sms-number/actions/confirm", null);
  }

  @Test
  void invoicesAreFoundByIdAndByNumberAndAddUp() throws Exception {
    JsonNode all = expect(200, "GET", "/account/invoices", null);

    assertThat(all.size()).isEqualTo(4);
    for (JsonNode invoice : all) {
      assertThat(invoice.get("total").longValue())
          .isEqualTo(
              invoice.get("charges_total").longValue() - invoice.get("credits_total").longValue());
      assertThat(invoice.get("period_start").asString()).matches("\\d\\d/01/\\d{4}");
      for (String name : new String[] {"id", "number"}) {
        String path = "/account/invoices/" + invoice.get(name).asString();
        assertThat(expect(200, "GET", path, null)).isEqualTo(invoice);
      }
    }
    expect(404, "GET", "/account/invoices/1", null);
  }

  @Test
  void aCodeMakesACreditOnce() throws Exception {
    String code = "{\"code1\":\"012abc\",\"code2\":\"345def\"}";
    JsonNode made = expect(201, "POST", "/account/credits", code);

    assertThat(expect(200, "GET", "/account/credits/" + made.get("id").asString(), null))
        .isEqualTo(made);
    assertThat(expect(200, "GET", "/account/credits", null).size()).isEqualTo(2);
    expect(422, "POST", "/account/credits", code);
    expect(404, "GET", "/account/credits/nothing", null);
  }

  @Test
  void anInvoiceAddressReplacesTheOneBefore() throws Exception {
    expect(200, "PUT", "/account/invoice-address", "{\"city\":\"Seattle\",\"state\":\"WA\"}");
    JsonNode now =
        expect(
            200,
            "PUT",
            "/account/invoice-address",
            "{\"city\":\"Boston\",\"use_invoice_address\":true}");

    assertThat(now.get("city").asString()).isEqualTo("Boston");
    assertThat(now.get("state").asString()).isEmpty();
    assertThat(expect(200, "GET", "/account/invoice-address", null)).isEqualTo(now);
  }

  @ParameterizedTest
  @CsvSource({"/account/invoices, number", "/account/credits, created_at"})
  void listsPageByWhatTheySayTheySortBy(String path, String attribute) throws Exception {
    HttpResponse<String> response = heroku.get(path, "Range", attribute + " ..; max=1");

    assertThat(response.statusCode()).isIn(200, 206);
    assertThat(Wire.json(response).size()).isEqualTo(1);
    assertThat(heroku.get(path, "Range", "colour ..").statusCode()).isEqualTo(416);
  }

  private JsonNode expect(int status, String method, String path, String body, String... headers)
      throws Exception {
    HttpResponse<String> response = heroku.send(method, path, body, headers);
    assertThat(response.statusCode())
        .as("%s %s: %s", method, path, response.body())
        .isEqualTo(status);
    return Wire.json(response);
  }
}
