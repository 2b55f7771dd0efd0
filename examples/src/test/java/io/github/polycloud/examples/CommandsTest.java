// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.faults.ClosedPort;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the commands in separate processes and checks their output and exit status. */
class CommandsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> HEROKU_KEYS = Map.of("token", "token", "email", "email");
  private static final Map<String, String> OVH_KEYS =
      Map.of(
          "application_key", "applicationKey",
          "application_secret", "applicationSecret",
          "consumer_key", "consumerKey");
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private Program heroku() {
    return Program.in(folder)
        .with("HEROKU_API_URL", sandbox.heroku().url())
        .with("HEROKU_API_KEY", sandbox.heroku().token());
  }

  private Program ovh() {
    return Program.in(folder)
        .with("OVH_ENDPOINT", sandbox.ovh().url())
        .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
        .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
        .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey());
  }

  static void oneClearLine(Result result) {
    assertThat(result.err().strip().lines()).as(result.err()).hasSize(1);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void tourRunsOnTheModulePath() throws Exception {
    Result result = Program.in(folder).onTheModulePath().run("tour");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("heroku", "heroku-legacy", "ovh")
        .contains("GREETING is hello again")
        .contains("migrated")
        .contains("36 invoices")
        .contains("NOT_FOUND");
  }

  @Test
  void rawPrintsBodyAndStatusOnSeparateStreams() throws Exception {
    Result result = heroku().run("raw", "heroku", "GET", "/account");
    assertThat(result.status()).isZero();
    assertThat(JSON.readTree(result.out()).path("email").asString())
        .isEqualTo(sandbox.heroku().email());
    assertThat(result.err().strip()).isEqualTo("200");
  }

  @Test
  void rawSignsRequestsWithABody() throws Exception {
    Result result = ovh().run("raw", "ovh", "PUT", "/me", "{\"language\":\"fr_FR\"}");
    assertThat(result.err().strip()).isEqualTo("200");
    assertThat(result.out().strip()).isEqualTo("null");
  }

  @Test
  void rawExitsWith1ForAnErrorResponse() throws Exception {
    Result result = heroku().run("raw", "heroku", "GET", "/apps/no-such-app");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("404 ");
    assertThat(result.out()).contains("not_found");
    oneClearLine(result);
  }

  @Test
  void rawSendsNoCredentialsWithNoAuth() throws Exception {
    sandbox.requests().clear();
    Result result = heroku().run("raw", "heroku", "GET", "/account", "--no-auth");
    assertThat(result.err()).startsWith("401 ");
    assertThat(sandbox.requests().find("GET", "/account"))
        .singleElement()
        .satisfies(request -> assertThat(request.header("Authorization")).isEmpty());
  }

  @Test
  void rawReportsAnInvalidJsonBody() throws Exception {
    Result result = heroku().run("raw", "heroku", "POST", "/apps", "{not json");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("400 ");
    oneClearLine(result);
  }

  @Test
  void rawPrintsOneLinePerInputLine() throws Exception {
    Result result =
        heroku()
            .input("GET /account\n\nGET /apps/none\nPOST /apps {\"name\": \"by-line\"}\nnonsense\n")
            .run("raw", "heroku", "-");
    var lines = result.out().lines().map(JSON::readTree).toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).path("status").asInt()).isEqualTo(200);
    assertThat(lines.get(0).at("/body/email").asString()).isEqualTo(sandbox.heroku().email());
    assertThat(lines.get(1).path("status").asInt()).isEqualTo(404);
    assertThat(lines.get(1).at("/error/kind").asString()).isEqualTo("NOT_FOUND");
    assertThat(lines.get(1).at("/error/code").asString()).isEqualTo("not_found");
    assertThat(lines.get(2).path("status").asInt()).isEqualTo(201);
    assertThat(lines.get(3).at("/error/message").asString()).contains("METHOD PATH");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void invalidUsageExitsWith2AndOneLine() throws Exception {
    String[][] invalid = {
      {"raw", "nowhere", "GET", "/account"},
      {"raw", "heroku", "FETCH", "/account"},
      {"raw", "heroku", "GET", "account"},
      {"raw", "heroku", "GET"},
      {"raw"},
      {"no-such-command"},
      {"ovh-login"},
      {"migrate-from-legacy", "app-001"},
      {"raw", "ovh", "GET", "/me", "--unsigned"},
      {"ovh", "login", "--store", "ovh.conf"},
      {"tour", "--no-such-option"},
      {"sandbox", "--apps", "many"},
      {"sandbox", "--apps", "-1"},
      {"sandbox", "--port", "99999"},
      {"heroku", "ps"},
      {"heroku", "run", "app-001"},
      {"heroku", "deploy", "app-001"},
      {"heroku", "logs", "app-001", "--num", "many"},
    };
    for (String[] args : invalid) {
      Result result = heroku().run(args);
      assertThat(result.status()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      oneClearLine(result);
    }
  }

  @Test
  void missingCredentialsListAllSources() throws Exception {
    Result result = Program.in(folder).run("raw", "ovh", "GET", "/me");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains("OVH_APPLICATION_KEY", "OVH_APPLICATION_SECRET")
        .contains("/etc/ovh.conf", ".ovh.conf", folder.resolve("ovh.conf").toString());
    oneClearLine(result);
  }

  @Test
  void aMalformedConfigurationFileIsReportedByLineWithoutItsContent() throws Exception {
    Files.writeString(folder.resolve("ovh.conf"), "[default]\nendpoint=ovh-eu\ncanary-secret\n");
    Result result = Program.in(folder).run("raw", "ovh", "GET", "/me");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("ovh.conf line 3").doesNotContain("canary");
    oneClearLine(result);
  }

  @Test
  void anUnreachableEndpointIsNamed() throws Exception {
    try (ClosedPort closed = ClosedPort.bind()) {
      String url = closed.url();
      Result result = heroku().with("HEROKU_API_URL", url).run("raw", "heroku", "GET", "/apps");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains(url.substring(7)).contains("not sent");
      oneClearLine(result);
    }
  }

  @Test
  void aWrongKeyIsReportedInOneLine() throws Exception {
    Result result =
        heroku().with("HEROKU_API_KEY", "canary-wrong-key").run("raw", "heroku", "GET", "/account");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("401 ").doesNotContain("canary");
    oneClearLine(result);
  }

  @Test
  void aFailingCloudDoesNotHideOthers() throws Exception {
    try (ClosedPort closed = ClosedPort.bind()) {
      String url = closed.url();
      Result result =
          heroku()
              .with("HEROKU_LEGACY_URL", url)
              .with("OVH_ENDPOINT", sandbox.ovh().url())
              .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
              .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
              .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey())
              .run("whoami", "--live");
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).contains("heroku ", "ovh ").doesNotContain("heroku-legacy");
      assertThat(result.err()).contains("heroku-legacy: ").contains(url.substring(7));
    }
  }

  @Test
  void inventoryListsEveryCloud() throws Exception {
    Result result = Program.in(folder).run("inventory");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("web=1").contains("server ns");
  }

  @Test
  void sandboxPrintsOneLineAndServesUntilTerminated() throws Exception {
    Process process = Program.in(folder).start("sandbox", "--apps", "3", "--bills", "2");
    try {
      JsonNode described = JSON.readTree(Program.lines(process).readLine());
      assertThat(described.at("/heroku/token").asString()).isNotBlank();
      assertThat(described.at("/heroku/email").asString()).isNotBlank();
      assertThat(described.at("/ovh/applicationKey").asString()).isNotBlank();
      assertThat(described.at("/ovh/applicationSecret").asString()).isNotBlank();
      assertThat(described.at("/ovh/consumerKey").asString()).isNotBlank();
      String url = described.at("/ovh/url").asString();
      assertThat(url).endsWith("/1.0");
      HttpResponse<String> time =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(url + "/auth/time")).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(time.body()).matches("\\d+");
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void sandboxServesHttpsForEveryApiAndNamesItsCertificate() throws Exception {
    Process process = Program.in(folder).start("sandbox", "--tls");
    try {
      JsonNode described = JSON.readTree(Program.lines(process).readLine());
      for (String provider : List.of("heroku", "heroku-legacy", "ovh")) {
        boolean ovh = provider.equals("ovh");
        JsonNode access = described.path(ovh ? "ovh" : "heroku");
        assertThat(access.path("url").asString()).startsWith("https://");
        CloudBuilder connection =
            Clouds.builder(provider)
                .endpoint(access.path("url").asString())
                .trustedCertificates(Path.of(access.path("caCertificate").asString()));
        (ovh ? OVH_KEYS : HEROKU_KEYS)
            .forEach((key, field) -> connection.credential(key, access.path(field).asString()));
        try (Cloud cloud = connection.connect()) {
          assertThat(cloud.account().profile().id()).isNotBlank();
        }
      }
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void aPortInUseIsReportedInOneLine() throws Exception {
    Result result =
        Program.in(folder)
            .run("sandbox", "--port", String.valueOf(URI.create(sandbox.heroku().url()).getPort()));
    assertThat(result.status()).isEqualTo(1);
    oneClearLine(result);
  }

  @Test
  void loginSavesTheKeyOnceItIsAccepted() throws Exception {
    Path conf = folder.resolve("ovh.conf");
    Files.writeString(conf, "; comment\n[other]\nname = value\n");
    Process process = Program.in(folder).start("ovh", "login", "--save-to", conf.toString());
    try (var lines = Program.lines(process)) {
      lines.readLine();
      SimulatedUser.accepts(URI.create(lines.readLine()));
      assertThat(lines.readLine()).startsWith("Welcome, ");
      assertThat(lines.readLine()).contains("Saved to");
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readString(conf))
        .startsWith("; comment\n[other]\nname = value\n")
        .contains("consumer_key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(conf)))
        .isEqualTo("rw-------");
  }

  @Test
  void loginFailsWhenTheKeyIsRejected() throws Exception {
    Process process = Program.in(folder).start("ovh", "login", "--timeout", "30");
    try (var lines = Program.lines(process)) {
      lines.readLine();
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(lines.readLine()))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString("action=refuse"))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
      assertThat(new String(process.getErrorStream().readAllBytes()))
          .contains("refused; request a new one");
      assertThat(process.waitFor()).isEqualTo(1);
    }
  }

  @Test
  void loginPollsWithARemoteBrowser() throws Exception {
    Process process =
        Program.in(folder).start("ovh", "login", "--no-browser", "--read-only", "/me/bill");
    try (var lines = Program.lines(process)) {
      lines.readLine();
      SimulatedUser.accepts(URI.create(lines.readLine()));
      assertThat(lines.readLine()).startsWith("Welcome, ");
      assertThat(process.waitFor()).isZero();
    }
  }

  @Test
  void loginTimesOutWithoutADecision() throws Exception {
    Result result = Program.in(folder).run("ovh", "login", "--timeout", "1");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("neither accepted nor rejected");
    oneClearLine(result);
  }

  @Test
  void rulesAreMinimal() throws Exception {
    Result result = Program.in(folder).run("ovh", "rules", "account", "invoices", "account");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out().lines()).containsExactly("GET /me", "GET /me/bill", "GET /me/bill/*");
  }

  @Test
  void unknownCapabilitiesAreInvalidUsage() throws Exception {
    for (String capability : new String[] {"logs", "no-such-thing"}) {
      Result result = Program.in(folder).run("ovh", "rules", capability);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      oneClearLine(result);
    }
  }
}
