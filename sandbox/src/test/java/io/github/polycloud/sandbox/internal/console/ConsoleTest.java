// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.console.ConsoleClient.Answer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
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
        .contains("export POLYCLOUD_CA=" + sandbox.heroku().caCertificate() + "\n")
        .contains("export OVH_ENDPOINT=" + sandbox.ovh().url() + "\n")
        .contains("export OVH_APPLICATION_KEY=" + sandbox.ovh().applicationKey() + "\n")
        .contains("export OVH_APPLICATION_SECRET=" + sandbox.ovh().applicationSecret() + "\n")
        .contains("export OVH_CONSUMER_KEY=" + sandbox.ovh().consumerKey())
        .contains("app-001</bdi></a>", "Dedicated servers</a>");
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
