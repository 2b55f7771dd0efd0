// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Run;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which account a command uses, and which clouds there are. */
class AccountsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
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

  private void profile(String text) throws IOException {
    Path directory = Files.createDirectories(folder.resolve(".config/polycloud"));
    Path file = Files.writeString(directory.resolve("config.toml"), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static String table(String profile) {
    return "[%s.heroku]%nendpoint = \"%s\"%ntoken = \"%s\"%n"
        .formatted(profile, sandbox.heroku().url(), sandbox.heroku().token());
  }

  private static void oneLine(Run.Result result, int status) {
    assertThat(result.status()).as(result.err()).isEqualTo(status);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void thePathOfTheProfilesIsPrinted() throws Exception {
    assertThat(Run.in(folder).args("config-path").lines())
        .containsExactly(folder.resolve(".config/polycloud/config.toml").toString());
    Run other = Run.in(folder).env("XDG_CONFIG_HOME", "/etc/xdg");
    assertThat(other.args("config-path").lines()).containsExactly("/etc/xdg/polycloud/config.toml");
  }

  @Test
  void cloudsTellWhereCredentialsAreButNotTheCredentials() throws Exception {
    Run.Result clouds = Run.in(folder).onOvh(sandbox).args("clouds", "-o", "json");
    assertThat(clouds.status()).as(clouds.err()).isZero();
    JsonNode rows = JSON.readTree(clouds.out());
    assertThat(rows.findValuesAsString("cloud")).containsExactly("heroku", "heroku-legacy", "ovh");
    assertThat(rows.findValuesAsString("credentials")).containsExactly("no", "no", "yes");
    assertThat(rows.get(2).at("/sources/2").asString()).isEqualTo("OVH_CONSUMER_KEY");
    assertThat(rows.get(2).at("/endpoint").asString()).isEqualTo(sandbox.ovh().url());
    assertThat(clouds.out())
        .doesNotContain(sandbox.ovh().consumerKey(), sandbox.ovh().applicationSecret());

    Run.Result matrix = Run.in(folder).args("clouds", "--capabilities", "-o", "csv");
    assertThat(matrix.lines()).contains("servers,false,false,true", "apps,true,true,true");
  }

  @Test
  void aBrokenFileIsTheErrorOfItsCloud() throws Exception {
    Files.writeString(folder.resolve("ovh.conf"), "[default]\nendpoint=ovh-eu\ncanary\n");
    Run.Result clouds = Run.in(folder).onHeroku(sandbox).args("clouds");
    oneLine(clouds, 2);
    assertThat(clouds.err()).contains("ovh.conf line 3").doesNotContain("canary");
    assertThat(clouds.out()).contains("HEROKU_API_KEY").contains("unusable");
  }

  @Test
  void everyCloudTellsItsAccount() throws Exception {
    Run.Result all = Run.in(folder).on(sandbox).args("whoami", "-o", "csv");
    assertThat(all.status()).as(all.err()).isZero();
    assertThat(all.lines()).hasSize(3);
    assertThat(all.out()).contains("heroku,", sandbox.heroku().email(), "ovh,");
  }

  @Test
  void aFailingCloudDoesNotHideOthers() throws Exception {
    Run.Result result =
        Run.in(folder).on(sandbox).env("HEROKU_API_KEY", "canary-key").args("whoami");
    oneLine(result, 1);
    assertThat(result.err()).contains("heroku").doesNotContain("canary");
    assertThat(result.out()).contains("ovh ").doesNotContain("heroku");
  }

  @Test
  void aProfileIsNotMixedWithTheEnvironment() throws Exception {
    profile(table("work") + table("other"));
    Run environment = Run.in(folder).on(sandbox).env("HEROKU_API_KEY", "wrong");
    Run.Result named = environment.args("whoami", "--profile", "work", "-q");
    assertThat(named.status()).as(named.err()).isZero();
    assertThat(named.lines()).hasSize(1);
    Run.Result chosen = environment.env("POLYCLOUD_PROFILE", "work").args("clouds");
    assertThat(chosen.out()).contains("profile work").doesNotContain("OVH_");

    Run.Result ovh = Run.in(folder).on(sandbox).args("whoami", "--profile", "work", "-c", "ovh");
    oneLine(ovh, 2);
    assertThat(ovh.err()).contains("profile work", "ovh");
    Run.Result none = Run.in(folder).on(sandbox).args("whoami", "--profile", "absent");
    oneLine(none, 2);
    assertThat(none.err()).contains("absent", "work, other");
    Run.Result both = Run.in(folder).args("whoami", "--profile", "work", "--sandbox");
    oneLine(both, 2);
  }

  @Test
  void anEmptyVariableNamesNoCertificates() throws Exception {
    Run run = Run.in(folder).on(sandbox).env("POLYCLOUD_CA", "");
    assertThat(run.args("whoami", "-c", "heroku").status()).isZero();
    assertThat(run.env("SSL_CERT_FILE", "").args("whoami", "-c", "heroku").status()).isZero();

    Run.Result absent = run.env("SSL_CERT_FILE", "absent.pem").args("whoami", "-c", "heroku");
    oneLine(absent, 2);
    assertThat(absent.err()).contains("absent.pem");
    Run.Result first = run.env("POLYCLOUD_CA", "other.pem").args("whoami", "-c", "heroku");
    oneLine(first, 2);
    assertThat(first.err()).contains("other.pem").doesNotContain("absent.pem");
  }
}
