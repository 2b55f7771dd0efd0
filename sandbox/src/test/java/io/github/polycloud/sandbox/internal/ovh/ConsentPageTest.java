// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConsentPageTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void thePageShowsTheApplicationItsRulesAndTheLogin() {
    Response page = open(request("/me/*", null));

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"en\">", "<strong>Rotator</strong>")
        .contains("requests 1 rule: 1 GET.")
        .contains("<summary><code>/me</code> <span class=\"count\">1 rule: 1 GET</span></summary>")
        .contains("<span class=\"methods\">GET</span> <code>/me/*</code>")
        .contains("<code>%s</code>".formatted(ovh.api.login().account()))
        .contains("<code>%s</code>".formatted(ovh.api.login().password()))
        .doesNotContain("<script");
  }

  @Test
  void everyFieldHasItsLabelAndEveryChoiceItsButton() {
    String page = open(request("/me", null)).body();

    assertThat(page)
        .contains("<label for=\"account\">", "id=\"account\"")
        .contains("<label for=\"password\">", "id=\"password\"")
        .contains("value=\"accept\">Accept</button>", "formnovalidate>Refuse</button>")
        .contains(
            "> 1 hour</label>", "> 1 day</label>", "> 30 days</label>", "> Unlimited</label>");
  }

  @Test
  void aRuleIsEscapedInThePage() {
    String page = open(request("/<script>alert('x')</script>&amp;", null)).body();

    assertThat(page)
        .doesNotContain("<script")
        .contains("/&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;");
  }

  @Test
  void thePageMayNotBeCachedFramedOrLeakItsLink() {
    Response page = open(request("/me", null));

    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void aLoginWithTheRightPasswordAccepts() {
    JsonNode pending = request("/me", null);

    Response page =
        submit(
            pending,
            "account=%s&password=%s&duration=86400&action=accept"
                .formatted(ovh.api.login().account(), ovh.api.login().password()));

    assertThat(page.status()).isEqualTo(200);
    assertThat(ovh.get("/me/api/credential?status=pendingValidation").json()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "account=someone-ovh&password=guess&action=accept",
        "account=&password=&action=accept",
        "account=someone-ovh&password=guess&action=refuse"
      })
  void aWrongLoginShowsThePageAgainAndDecidesNothing(String form) {
    JsonNode pending = request("/me", null);

    Response page = submit(pending, form);

    assertThat(page.status()).isEqualTo(401);
    assertThat(page.body()).contains("role=\"alert\"", "do not match", "<form method=\"post\">");
    assertThat(ovh.get("/me/api/credential?status=pendingValidation").json()).hasSize(1);
  }

  @Test
  void whatWasEnteredIsKeptAndEscapedExceptThePassword() {
    String form = "account=%22%3E%3Cb%3Eann&password=guess&duration=3600&action=accept";

    Response page = submit(request("/me", null), form);

    assertThat(page.body())
        .contains("value=\"&quot;&gt;&lt;b&gt;ann\"", "value=\"3600\" checked>")
        .contains("aria-describedby=\"error hint\" aria-invalid=\"true\" autofocus required>")
        .doesNotContain("guess")
        .doesNotContain("<b>ann");
  }

  @Test
  void aMissingAccountHasTheFocus() {
    Response page = submit(request("/me", null), "account=&password=guess&action=accept");

    assertThat(page.body())
        .containsPattern("id=\"account\" [^>]*aria-invalid=\"true\" autofocus required>")
        .containsPattern("id=\"password\" [^>]*aria-invalid=\"true\" required>");
  }

  @Test
  void pathsOfOneGroupAreLinesAndMethodsOfOnePathShareALine() {
    String rules =
        """
        [{"method":"PUT","path":"/me/bill/*"},{"method":"GET","path":"/me/bill/*"},
        {"method":"GET","path":"/me"},{"method":"GET","path":"/me"},{"method":"GET","path":"/*"}]\
        """;
    JsonNode pending =
        ovh.requestKey(ovh.api.createApplication("Rotator"), "{\"accessRules\":" + rules + "}")
            .json();

    assertThat(open(pending).body())
        .contains("requests 4 rules: 3 GET, 1 PUT.")
        .contains("<code>/*</code> <span class=\"count\">1 rule: 1 GET</span>")
        .contains("<code>/me</code> <span class=\"count\">3 rules: 2 GET, 1 PUT</span>")
        .containsOnlyOnce("<span class=\"methods\">GET</span> <code>/me</code>")
        .contains("<span class=\"methods\">GET, PUT</span> <code>/me/bill/*</code>");
  }

  @Test
  void refusingOnThePageNeedsNoLogin() {
    Response page = submit(request("/me", null), "account=&password=&duration=86400&action=refuse");

    assertThat(page.body()).contains("Access refused");
  }

  @ParameterizedTest
  @CsvSource({"action=perhaps,accept or refuse", "action=accept&duration=7,durations"})
  void anInvalidFormShowsThePageAgain(String form, String hint) {
    Response page = submit(request("/me", null), form);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains(hint, "<form method=\"post\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "refuse"})
  void theOwnerIsRedirectedToTheApplicationAfterEitherDecision(String action) {
    String home = "https://app.example/welcome?from=ovh&n=1";

    Response page = submit(request("/me", home), "action=" + action);

    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).isEqualTo(home);
  }

  @Test
  void aUsedLinkIsGone() {
    JsonNode pending = request("/me", null);
    submit(pending, "action=refuse");

    assertThat(open(pending).status()).isEqualTo(410);
    assertThat(open(pending).body())
        .contains("<h1>Already decided</h1>", "You refused access", "“Rotator”");
    assertThat(submit(pending, "action=accept").status()).isEqualTo(410);
    assertThat(ovh.get("/me/api/credential?status=refused").json()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"3600, 'until 21 November 2026, 09:30 UTC.'", "0, for an unlimited time."})
  void aUsedLinkSaysWhatWasGranted(String duration, String end) {
    JsonNode pending = request("/me", null);
    Response granted = submit(pending, "action=accept&duration=" + duration);

    assertThat(granted.body()).contains("may use your account now " + end);
    assertThat(open(pending).body())
        .contains("You granted access to the application “Rotator” " + end);
    assertThat(open(pending).body()).doesNotContain("has ended");
  }

  @Test
  void aUsedLinkSaysThatAccessHasEnded() {
    JsonNode pending = request("/me", null);
    submit(pending, "action=accept&duration=3600");
    ovh.setServerAhead(Duration.ofHours(2));

    assertThat(open(pending).body())
        .contains("You granted access", "until 21 November 2026, 09:30 UTC. This access has ended");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/auth/", "/auth/?credentialToken=", "/auth/?credentialToken=none"})
  void anUnknownLinkIsNotFound(String link) {
    Response page = ovh.send(HttpRequest.newBuilder(URI.create(ovh.url() + link)));

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Unknown link</h1>");
  }

  private JsonNode request(String rulePath, String redirection) {
    String body =
        "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"%s\"}],\"redirection\":%s}"
            .formatted(rulePath, redirection == null ? "null" : "\"" + redirection + "\"");
    return ovh.requestKey(ovh.api.createApplication("Rotator"), body).json();
  }

  private Response open(JsonNode pending) {
    return ovh.send(HttpRequest.newBuilder(url(pending)));
  }

  private Response submit(JsonNode pending, String form) {
    return ovh.submit(url(pending).toString(), form);
  }

  private static URI url(JsonNode pending) {
    return URI.create(pending.path("validationUrl").asString());
  }
}
