// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.console.ConsoleClient.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages over a real socket, without a browser. */
@ExtendWith(SandboxExtension.class)
class ConsoleTest {

  private static final List<String> PAGES =
      List.of("", "apps", "apps/app-001", "ovh", "journal", "faults", "clock");
  private static final String HOSTILE = "<script>alert('x')</script>\"><b>&amp;";

  private Sandbox sandbox;
  private ConsoleClient console;

  @BeforeEach
  void connect(Sandbox running) {
    sandbox = running;
    console = new ConsoleClient(running.heroku().url());
  }

  private ConsoleClient ofOvh() {
    return new ConsoleClient(sandbox.ovh().url().replace("/1.0", ""));
  }

  @Test
  void theRootLeadsBrowsersToTheConsoleOnBothServers() throws Exception {
    for (ConsoleClient client : List.of(console, ofOvh())) {
      Answer root = client.get("/");

      assertThat(root.status()).isEqualTo(302);
      assertThat(root.location()).endsWith("/__sandbox/console/");
      assertThat(client.page("").status()).isEqualTo(200);
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void programsGetTheResponseOfTheApiAtTheRoot() throws Exception {
    Answer json = console.get("/", "Accept: application/json");
    Answer signedIn = console.get("/", "Authorization: Bearer " + sandbox.heroku().token());

    assertThat(json.status()).isEqualTo(401);
    assertThat(json.header("Location")).isEmpty();
    assertThat(signedIn.status()).isEqualTo(404);
    assertThat(ofOvh().get("/", "Accept: application/json").body())
        .contains("\"title\": \"Endpoint GET / not found\"");
    assertThat(sandbox.requests().count("GET", "/")).isEqualTo(3);
  }

  @Test
  void theConsoleIsNeitherRecordedNorSubjectToFaults() throws Exception {
    sandbox.faults().inject(100, "*", "*").status(503);

    for (String page : PAGES) {
      assertThat(console.page(page).status()).as(page).isEqualTo(200);
    }
    console.get("/");
    console.submit("clock", "by=PT1M");

    assertThat(sandbox.requests().all()).isEmpty();
    assertThat(sandbox.faults().pending()).isEqualTo(100);
    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(503);
  }

  @Test
  void readingThePagesChangesNothingThatClientsSee() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    String remaining = v3.get("/account").headers().firstValue("RateLimit-Remaining").orElseThrow();

    for (String page : PAGES) {
      console.page(page);
    }

    assertThat(v3.get("/account").headers().firstValue("RateLimit-Remaining"))
        .hasValue(String.valueOf(Integer.parseInt(remaining) - 1));
  }

  @Test
  void theOverviewShowsAllCredentialsAndExportLines() throws Exception {
    String page = console.page("").body();

    assertThat(page)
        .contains(sandbox.heroku().token(), sandbox.heroku().password())
        .contains(sandbox.ovh().consumerKey(), sandbox.ovh().clientSecret())
        .contains("export HEROKU_API_URL=" + sandbox.heroku().url() + "\n")
        .contains("export HEROKU_LEGACY_URL=" + sandbox.heroku().url() + "\n")
        .contains("export HEROKU_API_KEY=" + sandbox.heroku().token() + "\n")
        .contains("export OVH_ENDPOINT=" + sandbox.ovh().url() + "\n")
        .contains("export OVH_APPLICATION_KEY=" + sandbox.ovh().applicationKey() + "\n")
        .contains("export OVH_APPLICATION_SECRET=" + sandbox.ovh().applicationSecret() + "\n")
        .contains("export OVH_CONSUMER_KEY=" + sandbox.ovh().consumerKey())
        .contains("app-001</a>", "Dedicated servers</a>");
  }

  @Test
  void theOverviewLinksThePagesOnWhichAProgramAsksForAccess() throws Exception {
    new Wire(sandbox.ovh().url(), "X-Ovh-Application", sandbox.ovh().applicationKey())
        .send(
            "POST",
            "/auth/credential",
            "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}");
    Wire.v3(sandbox)
        .send(
            "POST",
            "/oauth/clients",
            "{\"name\":\"Deployer\",\"redirect_uri\":\"http://127.0.0.1:1/\"}");

    List<String> links =
        Pattern.compile("<li><a href=\"(http[^\"]+)\">")
            .matcher(console.page("").body())
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .toList();

    assertThat(links).hasSize(2);
    for (String link : links) {
      assertThat(new Wire(link).get("", "Accept", "text/html").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void textFromClientsIsEscapedOnEveryPage() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    String json = HOSTILE.replace("\"", "\\\"");
    v3.send("PATCH", "/apps/app-002/config-vars", "{\"HOSTILE\":\"" + json + "\"}");
    v3.send("POST", "/apps/app-002/collaborators", "{\"user\":\"" + json + "@example.com\"}");
    v3.send(
        "POST",
        "/oauth/clients",
        "{\"name\":\"" + json + "\",\"redirect_uri\":\"http://127.0.0.1:1/\"}");
    v3.send("POST", "/apps/app-002/" + "%3Cscript%3E", json, "X-Hostile", HOSTILE);
    sandbox.faults().inject(1, "GET", "/" + HOSTILE).header("X-Fault", HOSTILE);
    long last = sandbox.requests().all().size();

    for (String page :
        List.of(
            "",
            "apps?q=" + Text.encode(HOSTILE),
            "apps/" + Text.encode(HOSTILE),
            "apps/app-002",
            "ovh",
            "journal?path=" + Text.encode(HOSTILE),
            "journal/" + sequence(last - 1),
            "faults",
            "faults?done=" + Text.encode(HOSTILE),
            Text.encode(HOSTILE))) {
      assertThat(console.page(page).body())
          .as(page)
          .contains("<script src=\"/__sandbox/console/console.js\" defer></script>")
          .doesNotContain("<script>", "<b>", "alert('x')");
    }
    Answer rejected =
        console.submit("faults/add", "method=GET&times=x&path=" + Text.encode(HOSTILE));
    assertThat(rejected.status()).isEqualTo(400);
    assertThat(rejected.body()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  private long sequence(long index) {
    return sandbox.requests().all().get((int) index).sequence();
  }

  @Test
  void thePagesLoadOnlyTheirOwnFilesAndAreNotFramed() throws Exception {
    Answer page = console.page("");

    assertThat(page.header("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("Cache-Control")).hasValue("no-store");
    assertThat(page.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(page.body()).doesNotContain("<style", " style=", "onclick", "<script>");
    assertThat(
            Pattern.compile("(src|rel=\"[a-z]+\"[^>]* href)=\"([^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(2)))
        .hasSize(3)
        .allSatisfy(
            file -> {
              Answer answer = console.get(file);
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "0.0.0.0"})
  void aHostNameThatIsNotTheSandboxsIsRejected(String host) throws Exception {
    Answer page = console.get("/__sandbox/console/", "Host: " + host);

    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).doesNotContain(sandbox.heroku().token());
    assertThat(console.get("/__sandbox/console/console.js", "Host: " + host).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:1234", "LOCALHOST", "127.0.0.1:80", "127.1.2.3", "[::1]:8080"})
  void everyNameOfTheLoopbackInterfaceIsAccepted(String host) throws Exception {
    assertThat(console.get("/__sandbox/console/", "Host: " + host).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: http://localhost:3000",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Host: evil.example"
      })
  void pagesOfOtherOriginsChangeNothing(String header) throws Exception {
    for (String action : List.of("faults/add", "faults/clear", "journal/clear", "clock")) {
      Answer answer = console.post(action, "preset=UNAVAILABLE&by=PT1M", header);

      assertThat(answer.status()).as(action).isEqualTo(403);
    }
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "csrf=", "csrf=00000000000000000000000000000000"})
  void aFormOfAnotherStartChangesNothing(String token) throws Exception {
    Answer answer = console.postRaw("faults/add", "preset=UNAVAILABLE&" + token);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("Open the page again");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void aFaultIsAddedActsAndIsRemoved() throws Exception {
    Answer added =
        console.submit(
            "faults/add",
            "method=GET&path=%2Fapps%2F*&times=2&status=429&retryAfter=7&delay=&ending=COMPLETE"
                + "&bytes=&body=");

    assertThat(added.status()).isEqualTo(303);
    assertThat(added.location()).endsWith("/__sandbox/console/faults?done=added");
    assertThat(console.page("faults?done=added").body())
        .contains("The fault was added.", "GET /apps/*", "status 429, Retry-After: 7");
    var hit = Wire.v3(sandbox).get("/apps/app-001");
    assertThat(hit.statusCode()).isEqualTo(429);
    assertThat(hit.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(sandbox.faults().pending()).isEqualTo(1);

    String action =
        Pattern.compile("faults/\\d+/remove")
            .matcher(console.page("faults").body())
            .results()
            .findFirst()
            .orElseThrow()
            .group();
    assertThat(console.submit(action, "").status()).isEqualTo(303);
    assertThat(sandbox.faults().pending()).isZero();
    assertThat(console.submit(action, "").status()).isEqualTo(303);
  }

  @Test
  void everyEffectOfAFaultCanBeEntered() throws Exception {
    String requests = "method=GET&path=%2Faccount&times=1";
    Wire v3 = Wire.v3(sandbox);

    console.submit("faults/add", requests + "&body=%7B%22odd%22%3A1%7D&delay=1");
    assertThat(v3.get("/account").body()).isEqualTo("{\"odd\":1}");
    console.submit("faults/add", requests + "&ending=TRUNCATED&bytes=5");
    assertThatThrownBy(() -> v3.get("/account")).isInstanceOf(IOException.class);
    console.submit("faults/add", "method=POST&path=*&times=1&ending=RESET_AFTER");
    assertThatThrownBy(() -> v3.send("POST", "/apps", "{\"name\":\"made-anyway\"}"))
        .isInstanceOf(IOException.class);
    assertThat(v3.get("/apps/made-anyway").statusCode()).isEqualTo(200);
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theNumberOfFaultsIsBounded() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      sandbox.faults().inject(1, "GET", "/never").status(500);
    }

    assertThat(console.submit("faults/add", "preset=SLOW").body()).contains("remove some first");
    assertThat(sandbox.faults().pending()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNAVAILABLE", "THROTTLED", "RESET", "LOST", "SLOW"})
  void aCommonFaultIsForTheNextRequest(String preset) throws Exception {
    assertThat(console.submit("faults/add", "preset=" + preset).status()).isEqualTo(303);

    assertThat(sandbox.faults().pending()).isEqualTo(1);
    console.submit("faults/clear", "");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "times=0&status=503, times, from 1 to",
    "times=99999999999&status=503, times, from 1 to",
    "times=1&status=99, status, from 200 to 599",
    "times=1&status=abc, status, from 200 to 599",
    "times=1, status, Enter a status",
    "times=1&delay=-5, delay, from 1 to",
    "times=1&ending=TRUNCATED, bytes, from 0 to",
    "times=1&status=503&retryAfter=%0D%0AX%3A+y%0D%0AZ, retryAfter, printable"
  })
  void aWrongFaultIsShownAgainWithWhatIsWrong(String form, String field, String hint)
      throws Exception {
    Answer answer = console.submit("faults/add", "method=PUT&path=%2Fkept&" + form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("role=\"alert\"", "<a href=\"#" + field + "\">", hint)
        .contains("value=\"/kept\"", "<option value=\"PUT\" selected>")
        .containsPattern("name=\"" + field + "\"[^>]*aria-invalid=\"true\"");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theClockIsShiftedAndReset() throws Exception {
    assertThat(console.submit("clock", "by=PT5M").status()).isEqualTo(303);
    assertThat(console.submit("clock", "by=-30").status()).isEqualTo(303);

    assertThat(Duration.between(Instant.now(), sandbox.ovhClock().instant()))
        .isCloseTo(Duration.ofSeconds(270), Duration.ofSeconds(20));
    assertThat(console.page("clock").body()).contains("<dd>+4 min 30 s</dd>");
    console.submit("clock", "reset=true");
    assertThat(console.page("clock").body()).contains("<dd>none</dd>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "PT", "99999999999", "PT9999999999999H", "P4000D", "-P4000D"})
  void aWrongShiftIsRejected(String by) throws Exception {
    Answer answer = console.submit("clock", "by=" + by);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("role=\"alert\"");
    assertThat(console.page("clock").body()).contains("<dd>none</dd>");
  }

  @Test
  void theJournalTellsWhyASignatureWasRejected() throws Exception {
    new Wire(
            sandbox.ovh().url(),
            "X-Ovh-Application",
            sandbox.ovh().applicationKey(),
            "X-Ovh-Consumer",
            sandbox.ovh().consumerKey(),
            "X-Ovh-Timestamp",
            "1",
            "X-Ovh-Signature",
            "$1$0")
        .get("/me");
    RecordedRequest request = sandbox.requests().all().get(0);

    assertThat(request.signature()).isNotBlank().isNotEqualTo("valid");
    assertThat(console.page("journal").body())
        .contains("/1.0/me", request.signature(), "<span class=\"badge s4\">400</span>");
    assertThat(console.page("journal/" + request.sequence()).body())
        .contains(request.signature())
        .doesNotContain(sandbox.ovh().consumerKey());
  }

  @Test
  void secretsOfRecordedRequestsAreMasked() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    String token = sandbox.heroku().token();
    v3.send(
        "PATCH",
        "/apps/app-003/config-vars?access_token=topsecret",
        "{\"DATABASE_URL\":\"postgres://hidden\"}");
    v3.send("POST", "/apps?note=" + token, "{\"name\":\"shown\",\"note\":\"" + token + "\"}");
    v3.send("PATCH", "/account", "{\"name\":\"Ann\",\"password\":\"hidden too\"}");

    for (RecordedRequest request : sandbox.requests().all()) {
      String page = console.page("journal/" + request.sequence()).body();
      assertThat(page)
          .contains("Bearer ****", "<details>")
          .doesNotContain(token, "topsecret", "hidden");
    }
    assertThat(console.page("journal").body()).doesNotContain(token, "topsecret");
    assertThat(console.page("journal/" + sandbox.requests().all().get(1).sequence()).body())
        .contains("&quot;name&quot; : &quot;shown&quot;");
  }

  @Test
  void theJournalIsFilteredPagedAndCleared() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    for (int i = 0; i < 101; i++) {
      v3.get("/account?n=" + i);
    }
    v3.send("DELETE", "/apps/none", null);

    assertThat(console.page("journal").body()).contains("Older requests", "/apps/none");
    String older =
        Pattern.compile("href=\"/__sandbox/console/(journal[^\"]+before=\\d+)\"")
            .matcher(console.page("journal").body())
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .findFirst()
            .orElseThrow();
    assertThat(console.page(older).body())
        .contains("/account?n=1<", "/account?n=0<")
        .doesNotContain("/account?n=2<", "/apps/none", "id=\"pause\"");
    for (String filter : List.of("method=DELETE", "path=/apps", "path=*no*e", "status=4")) {
      assertThat(console.page("journal?" + filter).body())
          .contains("/apps/none")
          .doesNotContain("/account?n");
    }
    assertThat(console.submit("journal/clear", "").status()).isEqualTo(303);
    assertThat(sandbox.requests().all()).isEmpty();
    assertThat(console.page("journal").body()).contains("No request was received yet.");
  }

  @Test
  void theRowsForTheScriptAreThoseAfterTheLastOne() throws Exception {
    Wire v3 = Wire.v3(sandbox);
    v3.get("/account?n=1");
    long first = sandbox.requests().all().get(0).sequence();
    v3.get("/account?n=2");

    assertThat(console.page("journal/rows?since=" + first).body())
        .contains("n=2<", "data-last=\"" + (first + 1) + "\"", "data-first=\"" + first + "\"")
        .doesNotContain("n=1<");
    sandbox.requests().clear();
    assertThat(console.page("journal/rows?since=" + (first + 1)).body())
        .contains("data-last=\"" + (first + 1) + "\"", "data-first=\"" + (first + 2) + "\"")
        .doesNotContain("<tr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "apps/none",
        "apps/foreign-app",
        "journal/0",
        "journal/x",
        "journal/99999999999"
      })
  void whatDoesNotExistIsNotFound(String path) throws Exception {
    Answer answer = console.page(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("<h1>Not found</h1>", "aria-label=\"Console\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"apps?page=-1", "apps?page=999999999", "apps?page=x", "journal?before=x"})
  void oddParametersShowThePage(String path) throws Exception {
    assertThat(console.page(path).status()).isEqualTo(200);
  }
}
