// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class HerokuSignInTest {

  private static final String BACK = "http://localhost:5000/back";
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE =
      "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  private HerokuEndpoint access;
  private Wire browser;
  private JsonNode client;

  @BeforeEach
  void register(Sandbox sandbox) throws Exception {
    access = sandbox.heroku();
    browser = new Wire(access.identityUrl(), "Accept", "text/html");
    String body = "{\"name\":\"<b>ci</b>\",\"redirect_uri\":\"" + BACK + "\"}";
    client = Wire.json(Wire.v3(sandbox).send("POST", "/oauth/clients", body));
  }

  @Test
  void thePageShowsWhoAsksForWhatAndRunsNothing() throws Exception {
    HttpResponse<String> page = browser.get(authorize("&scope=read%20write-protected"));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("&lt;b&gt;ci&lt;/b&gt;", "<code>read</code>", "<code>write-protected</code>")
        .contains("value=\"allow\">Allow</button>", "formnovalidate>Deny</button>")
        .doesNotContain("<script", "<b>ci");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
  }

  @Test
  void whoAllowsSendsTheBrowserBackWithACodeThatWorks() throws Exception {
    HttpResponse<String> back = sign("&state=a%20b&scope=global", "allow", access.password());

    assertThat(back.statusCode()).isEqualTo(303);
    String location = back.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(BACK + "?code=").endsWith("&state=a+b");
    JsonNode tokens = Wire.json(token(code(location), ""));
    assertThat(tokens.get("token_type").asString()).isEqualTo("Bearer");
    assertThat(open(tokens.get("access_token").asString())).isEqualTo(200);

    HttpResponse<String> fresh =
        form("grant_type=refresh_token&refresh_token=" + tokens.get("refresh_token").asString());
    assertThat(open(Wire.json(fresh).get("access_token").asString())).isEqualTo(200);
    assertThat(open(tokens.get("access_token").asString())).isEqualTo(401);
  }

  @Test
  void whoDeniesSendsTheBrowserBackWithTheReason() throws Exception {
    HttpResponse<String> back = sign("&state=x", "deny", "");

    assertThat(back.headers().firstValue("Location"))
        .hasValue(BACK + "?error=access_denied&state=x");
  }

  @Test
  void aWrongPasswordAsksAgain() throws Exception {
    HttpResponse<String> again = sign("", "allow", "wrong");

    assertThat(again.statusCode()).isEqualTo(401);
    assertThat(again.body())
        .contains("do not match", "value=\"" + access.email() + "\"")
        .doesNotContain("wrong");
    assertThat(sign("", "perhaps", access.password()).statusCode()).isEqualTo(400);
  }

  @Test
  void aChallengeMustBeMetAtTheExchange() throws Exception {
    String location =
        sign(CHALLENGE, "allow", access.password()).headers().firstValue("Location").orElseThrow();

    assertThat(token(code(location), "").statusCode()).isEqualTo(401);
    assertThat(token(code(location), "&code_verifier=wrong").statusCode()).isEqualTo(401);
    assertThat(token(code(location), "&code_verifier=" + VERIFIER).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "&scope=everything, invalid_scope",
    "&code_challenge=abc&code_challenge_method=plain, invalid_request",
    "&code_challenge=abc, invalid_request"
  })
  void aBadRequestGoesBackWithItsError(String query, String error) throws Exception {
    assertThat(browser.get(authorize(query)).headers().firstValue("Location"))
        .hasValue(BACK + "?error=" + error);
  }

  @Test
  void aClientOnThisMachineMayListenOnAnyPortAndNobodyElsewhere() throws Exception {
    assertThat(redirectedTo("http://localhost:61234/back").statusCode()).isEqualTo(200);
    assertThat(redirectedTo("http://localhost:61234/other").statusCode()).isEqualTo(400);
    assertThat(redirectedTo("https://evil.example.com/back").statusCode()).isEqualTo(400);
    assertThat(redirectedTo("ht tp").statusCode()).isEqualTo(400);
    assertThat(browser.get("/oauth/authorize?client_id=unknown").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormWithoutWhatItNeedsIsRefusedByName() throws Exception {
    HttpResponse<String> response = form("grant_type=authorization_code");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(Wire.json(response).get("message").asString()).isEqualTo("code is required.");
    assertThat(form("grant_type=password").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> redirectedTo(String uri) throws Exception {
    return browser.get(authorize("&redirect_uri=" + encode(uri)));
  }

  private HttpResponse<String> sign(String query, String action, String password) throws Exception {
    String form =
        "email=%s&password=%s&action=%s".formatted(encode(access.email()), password, action);
    return post(authorize(query), form);
  }

  private HttpResponse<String> token(String code, String more) throws Exception {
    return form("grant_type=authorization_code&code=" + code + more);
  }

  private HttpResponse<String> form(String fields) throws Exception {
    return post("/oauth/token", fields + "&client_secret=" + client.get("secret").asString());
  }

  private HttpResponse<String> post(String path, String form) throws Exception {
    return browser.send("POST", path, form, "Content-Type", "application/x-www-form-urlencoded");
  }

  private String authorize(String query) {
    return "/oauth/authorize?response_type=code&client_id=" + client.get("id").asString() + query;
  }

  private int open(String token) throws Exception {
    return new Wire(access.url(), "Accept", "application/vnd.heroku+json; version=3")
        .get("/account", "Authorization", "Bearer " + token)
        .statusCode();
  }

  private static String code(String location) {
    return location.replaceFirst(".*[?&]code=([^&]*).*", "$1");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
