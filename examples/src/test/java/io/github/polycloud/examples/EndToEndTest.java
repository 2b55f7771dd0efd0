// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program.Result;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Typical tasks on one app, each a separate process, against a sandbox in another process. */
class EndToEndTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;
  private Process sandbox;
  private JsonNode described;

  @BeforeEach
  void serve() throws IOException {
    sandbox = Program.in(folder).start("sandbox");
    described = JSON.readTree(Program.lines(sandbox).readLine()).path("heroku");
  }

  @AfterEach
  void stop() throws InterruptedException {
    sandbox.destroy();
    sandbox.waitFor();
  }

  private Program program() {
    return Program.in(folder)
        .with("HEROKU_API_URL", described.path("url").asString())
        .with("HEROKU_API_KEY", described.path("token").asString())
        .with("SSL_CERT_FILE", described.path("caCertificate").asString());
  }

  /** Sends one call per line and returns the response bodies. */
  private List<JsonNode> raw(String... calls) throws Exception {
    Result result = program().input(String.join("\n", calls)).run("raw", "heroku", "-");
    assertThat(result.status()).as(result.out()).isZero();
    return result.out().lines().map(JSON::readTree).map(response -> response.path("body")).toList();
  }

  private Result heroku(int status, String... args) throws Exception {
    String[] all = new String[args.length + 1];
    all[0] = "heroku";
    System.arraycopy(args, 0, all, 1, args.length);
    Result result = program().run(all);
    assertThat(result.status()).as(String.join(" ", args) + result.err()).isEqualTo(status);
    return result;
  }

  @Test
  void commandsCoverTheLifeOfAnApp() throws Exception {
    raw(
        "POST /apps {\"name\": \"shop\"}",
        "PATCH /apps/shop/config-vars {\"GREETING\": \"hello\"}");
    deploys();
    raw("PATCH /apps/shop/formation/web {\"quantity\": 2}");
    assertThat(heroku(0, "ps", "shop").out()).contains("web=2", "web.1", "web.2");
    runs();
    readsTheLog();
    rollsBack();
    addsADomainAndADatabase();
    raw("DELETE /apps/shop");
    assertThat(heroku(1, "ps", "shop").err()).contains("404").doesNotContain("\tat ");
  }

  private void deploys() throws Exception {
    Path source = Files.createDirectory(folder.resolve("source"));
    Files.writeString(source.resolve("Procfile"), "web: bin/web\nworker: bin/work\n");
    Files.writeString(source.resolve("web.rb"), "puts 'hello'\n");
    assertThat(heroku(0, "deploy", "shop", source.toString()).out())
        .contains("Unpacked the source", "Procfile declares types", "Released v");

    Files.writeString(source.resolve("FAIL_BUILD"), "no such gem: rack\n");
    Result failed = heroku(1, "deploy", "shop", source.toString());
    assertThat(failed.out()).contains("no such gem: rack");
    assertThat(failed.err()).startsWith("error: ").doesNotContain("\tat ");
  }

  private void runs() throws Exception {
    Result seven = heroku(7, "run", "shop", "--", "echo $GREETING; exit 7");
    assertThat(seven.out()).isEqualTo("hello\n");
    Result echo = program().input("typed\n").run("heroku", "run", "shop", "cat");
    assertThat(echo.out()).contains("typed");
    assertThat(echo.status()).as(echo.err()).isZero();
    heroku(127, "run", "shop", "no-such-program");
    heroku(1, "run", "no-such-app", "true");
  }

  private void readsTheLog() throws Exception {
    assertThat(heroku(0, "logs", "shop", "--num", "50", "--source", "heroku").out())
        .contains("Build succeeded")
        .doesNotContain(" app[");
    Process tail = program().start("heroku", "logs", "shop", "--tail", "--num", "1");
    try (BufferedReader lines = Program.lines(tail)) {
      assertThat(lines.readLine()).isNotNull();
      heroku(0, "run", "shop", "--detached", "echo after hours");
      assertThat(lines.lines().anyMatch(line -> line.endsWith("after hours"))).isTrue();
    } finally {
      tail.destroy();
      tail.waitFor();
    }
  }

  private void rollsBack() throws Exception {
    String good =
        raw("GET /apps/shop/releases")
            .get(0)
            .valueStream()
            .filter(release -> release.path("current").asBoolean())
            .map(release -> release.path("id").asString())
            .findFirst()
            .orElseThrow();
    raw(
        "PATCH /apps/shop/config-vars {\"GREETING\": \"a mistake\"}",
        "POST /apps/shop/releases {\"release\": \"" + good + "\"}");
    assertThat(heroku(0, "run", "shop", "echo $GREETING").out()).isEqualTo("hello\n");
  }

  private void addsADomainAndADatabase() throws Exception {
    List<JsonNode> added =
        raw(
            "POST /apps/shop/domains {\"hostname\": \"shop.example.org\", \"sni_endpoint\": null}",
            "POST /apps/shop/addons {\"plan\": \"heroku-postgresql:dev\"}",
            "GET /apps/shop/domains");
    assertThat(added.get(1).at("/addon_service/name").asString()).isEqualTo("heroku-postgresql");
    assertThat(added.get(2).findValuesAsString("hostname")).contains("shop.example.org");
  }
}
