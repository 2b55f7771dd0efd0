// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw calls. */
@Tag("jdk-independent")
class RawTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int APPS = 450;
  private static Sandbox sandbox;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(APPS).bills(30).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private Run heroku() {
    return Run.in(folder).onHeroku(sandbox);
  }

  private Run ovh() {
    return Run.in(folder).onOvh(sandbox);
  }

  private static void oneLine(Run.Result result, int status) {
    assertThat(result.status()).as(result.err()).isEqualTo(status);
    assertThat(result.err().strip().lines()).as(result.err()).hasSize(1);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void bodyAndStatusAreOnSeparateStreams() throws Exception {
    Run.Result account = heroku().args("raw", "GET", "/account");
    oneLine(account, 0);
    assertThat(JSON.readTree(account.out()).path("email").asString())
        .isEqualTo(sandbox.heroku().email());
    assertThat(account.err().strip()).isEqualTo("200");

    Run.Result missing = heroku().args("raw", "GET", "/apps/no-such-app");
    oneLine(missing, 1);
    assertThat(missing.err()).startsWith("404 ");
    assertThat(missing.out()).contains("not_found");
  }

  @Test
  void aBodyIsAnArgumentAFileOrStandardInput() throws Exception {
    Run.Result argument = ovh().args("raw", "PUT", "/me", "{\"language\":\"fr_FR\"}");
    assertThat(argument.err().strip()).isEqualTo("200");
    Files.writeString(folder.resolve("é.json"), "{\"language\":\"en_GB\"}");
    assertThat(ovh().args("raw", "PUT", "/me", "@é.json").err().strip()).isEqualTo("200");
    Run piped = ovh().input("{\"language\":\"de_DE\"}");
    assertThat(piped.args("raw", "PUT", "/me", "-").err().strip()).isEqualTo("200");
    assertThat(sandbox.requests().find("PUT", "**/me"))
        .extracting(request -> JSON.readTree(request.body()).path("language").asString())
        .containsExactly("fr_FR", "en_GB", "de_DE");
    oneLine(ovh().args("raw", "PUT", "/me", "@none.json"), 2);

    Run.Result malformed = heroku().args("raw", "POST", "/apps", "{not json");
    oneLine(malformed, 1);
    assertThat(malformed.err()).startsWith("400 ");
  }

  @Test
  void aDryRunSendsNothing() throws Exception {
    Run.Result result = heroku().args("raw", "DELETE", "/apps/app-001", "--dry-run");
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("would send: DELETE /apps/app-001");
    Run.Result unconfirmed = heroku().args("raw", "DELETE", "/apps/app-001");
    assertThat(unconfirmed.status()).isEqualTo(2);
    assertThat(unconfirmed.err()).contains("DELETE /apps/app-001 on heroku", "--yes");
    Run.Result batch = heroku().input("DELETE /apps/app-001\n").args("raw", "-");
    assertThat(batch.status()).isEqualTo(1);
    assertThat(batch.out()).contains("DELETE in a batch needs --yes");
    assertThat(result.out()).isEmpty();
    assertThat(sandbox.requests().count("DELETE", "**")).isZero();
  }

  @Test
  void credentialsAreLeftOutOnDemandAndNeverPrinted() throws Exception {
    Run.Result open = heroku().args("raw", "GET", "/account/features", "--no-auth");
    assertThat(open.err()).startsWith("401 ");
    assertThat(sandbox.requests().find("GET", "/account/features"))
        .singleElement()
        .satisfies(request -> assertThat(request.header("Authorization")).isEmpty());
    Run.Result wrong =
        heroku().env("HEROKU_API_KEY", "canary-wrong-key").args("raw", "GET", "/account");
    oneLine(wrong, 1);
    assertThat(wrong.err()).startsWith("401 ").doesNotContain("canary");
  }

  @Test
  void oneLineIsPrintedPerLineOfInput() throws Exception {
    Run.Result result =
        heroku()
            .input("GET /account\n\nGET /apps/none\nPOST /apps {\"name\": \"by-line\"}\nnonsense\n")
            .args("raw", "-c", "heroku", "-");
    List<JsonNode> lines = result.out().lines().map(JSON::readTree).toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).at("/body/email").asString()).isEqualTo(sandbox.heroku().email());
    assertThat(lines.get(1).at("/error/kind").asString()).isEqualTo("NOT_FOUND");
    assertThat(lines.get(2).path("status").asInt()).isEqualTo(201);
    assertThat(lines.get(3).at("/error/message").asString()).contains("METHOD PATH");
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void allPagesAreOneArray() throws Exception {
    Run.Result addOns = heroku().args("raw", "GET", "/apps", "--paginate");
    assertThat(addOns.status()).as(addOns.err()).isZero();
    assertThat(JSON.readTree(addOns.out()).findValuesAsString("name"))
        .contains("app-001", "app-%03d".formatted(APPS));
    assertThat(sandbox.requests().count("GET", "/apps")).isGreaterThan(1);

    assertThat(JSON.readTree(ovh().args("raw", "GET", "/me/bill", "--paginate").out())).hasSize(30);
    JsonNode bills =
        JSON.readTree(ovh().args("raw", "GET", "/me/bill/{billId}", "--paginate").out());
    assertThat(bills.findValues("billId")).hasSize(30);
    JsonNode policies =
        JSON.readTree(ovh().args("raw", "GET", "/v2/iam/policy", "--paginate").out());
    assertThat(policies.size()).isGreaterThan(1);
    Run.Result object = heroku().args("raw", "GET", "/account", "--paginate");
    oneLine(object, 1);
    assertThat(object.out()).isEmpty();
    oneLine(heroku().args("raw", "POST", "/apps", "--paginate"), 2);
  }

  @Test
  void invalidUsageIsOneLine() throws Exception {
    for (String[] args :
        new String[][] {
          {"raw", "FETCH", "/account"}, {"raw", "GET", "account"}, {"raw", "GET"}, {"raw"},
        }) {
      Run.Result result = heroku().args(args);
      oneLine(result, 2);
      assertThat(result.out()).isEmpty();
    }
    oneLine(Run.in(folder).on(sandbox).args("raw", "GET", "/me"), 2);
    Run.Result missing = Run.in(folder).args("raw", "-c", "ovh", "GET", "/me");
    oneLine(missing, 2);
    assertThat(missing.err())
        .contains("OVH_APPLICATION_KEY", "/etc/ovh.conf", folder.resolve("ovh.conf").toString());
  }
}
