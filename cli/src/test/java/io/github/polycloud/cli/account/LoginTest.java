// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.cli.Run;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out. No key is lost, and none is requested that could not be kept. */
@Timeout(120)
class LoginTest {
  @TempDir private Path folder;
  private Sandbox sandbox;
  private Path profiles;

  @BeforeEach
  void start() {
    sandbox = Sandbox.builder().apps(1).bills(1).servers(1).twoFactor("123456", "654321").start();
    profiles = folder.resolve(".config/polycloud/config.toml");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** The application only, as before the first login. */
  private Run application() {
    return Run.in(folder).onOvh(sandbox).env("OVH_CONSUMER_KEY", "");
  }

  /** A login that waits for its user. */
  private record Waiting(Process process, URI page) {
    static Waiting of(Process process) throws IOException {
      BufferedReader err = process.errorReader(StandardCharsets.UTF_8);
      String line = err.readLine();
      if (line.startsWith("note: ")) {
        assertThat(line).contains("printed on standard output", "--profile or --save");
        line = err.readLine();
      }
      assertThat(line).contains("Open this page");
      return new Waiting(process, URI.create(err.readLine()));
    }

    Run.Result after(String form) throws Exception {
      // Follows the redirect to the waiting program, as a browser does.
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build()
          .send(
              HttpRequest.newBuilder(page)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build(),
              HttpResponse.BodyHandlers.discarding());
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Run.Result(
          process.exitValue(),
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
          String.join("\n", process.errorReader(StandardCharsets.UTF_8).lines().toList()));
    }
  }

  private String accountOf(String cloud, String key, String value) {
    var builder = Clouds.builder(cloud);
    if (cloud.equals("ovh")) {
      builder
          .endpoint(sandbox.ovh().url())
          .credential("application_key", sandbox.ovh().applicationKey())
          .credential("application_secret", sandbox.ovh().applicationSecret());
    } else {
      builder.endpoint(sandbox.heroku().url());
    }
    try (Cloud connection = builder.credential(key, value).connect()) {
      return connection.account().profile().id();
    }
  }

  private static void ownerOnly(Path file) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aKeyIsKeptInAProfileWithItsApplication() throws Exception {
    Process process =
        application().start("login", "-c", "ovh", "--profile", "work", "--rules", "invoices");
    Run.Result result = Waiting.of(process).after("action=accept");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("signed in to ovh", "profile work");
    ownerOnly(profiles);
    // The profile is complete without the environment.
    Run.Result account = Run.in(folder).args("whoami", "--profile", "work", "-q");
    assertThat(account.lines()).as(account.err()).hasSize(1);

    Run.Result refused = Run.in(folder).args("logout", "-c", "ovh", "--profile", "work");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("profile work", "--yes");
    Run.Result out = Run.in(folder).args("logout", "-c", "ovh", "--profile", "work", "--yes");
    assertThat(out.status()).as(out.err()).isZero();
    assertThat(sandbox.requests().count("POST", "**/auth/logout")).isOne();
    assertThat(Files.readString(profiles))
        .contains("application_key")
        .doesNotContain("consumer_key");

    // The application of the profile is used for the next login.
    process = Run.in(folder).start("login", "-c", "ovh", "--profile", "work");
    assertThat(Waiting.of(process).after("action=accept").status()).isZero();
    assertThat(Files.readString(profiles)).contains("consumer_key");
  }

  @Test
  void withoutATerminalTheKeyIsPrinted() throws Exception {
    Run.Result early = Run.in(folder).args("login", "-c", "ovh");
    // Said before anything is requested, or fails.
    assertThat(early.err()).startsWith("note: the new key will be printed on standard output");
    Process process =
        application().start("login", "-c", "ovh", "--no-browser", "--read-only", "/me/bill");
    Run.Result result = Waiting.of(process).after("action=accept");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(accountOf("ovh", "consumer_key", result.out().strip())).isNotEmpty();
  }

  @Test
  void aKeyIsKeptInTheFileOfTheVendorAndRemovedFromIt() throws Exception {
    Path conf = Files.writeString(folder.resolve("ovh.conf"), "; comment\n[other]\nname = value\n");
    Process process = application().start("login", "-c", "ovh", "--save", conf.toString());
    assertThat(Waiting.of(process).after("action=accept").status()).isZero();
    assertThat(Files.readString(conf))
        .startsWith("; comment\n[other]\nname = value\n")
        .contains("consumer_key");
    ownerOnly(conf);
    Run.Result out = application().args("logout", "-c", "ovh", "--yes");
    assertThat(out.status()).as(out.err()).isZero();
    assertThat(Files.readString(conf)).contains("name = value").doesNotContain("consumer_key");
  }

  @Test
  void nothingIsRequestedThatCannotBeKept() throws Exception {
    Run.Result file =
        application()
            .args("login", "-c", "ovh", "--save", folder.resolve("no/ovh.conf").toString());
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("cannot write");
    Files.createDirectories(profiles.getParent().getParent());
    Files.writeString(profiles.getParent(), "in the way");
    Run.Result profile = application().args("login", "-c", "ovh", "--profile", "work");
    assertThat(profile.status()).isEqualTo(2);
    Run.Result heroku =
        Run.in(folder)
            .onHeroku(sandbox)
            .env("HEROKU_EMAIL", sandbox.heroku().email())
            .env("HEROKU_PASSWORD", sandbox.heroku().password())
            .args("login", "-c", "heroku", "--password", "--profile", "work");
    assertThat(heroku.status()).isEqualTo(2);
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aRejectedKeyAndNoDecisionAreErrors() throws Exception {
    Run.Result refused =
        Waiting.of(application().start("login", "-c", "ovh")).after("action=refuse");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("refused; request a new one");
    Run.Result late = application().args("login", "-c", "ovh", "--timeout", "1");
    assertThat(late.status()).isEqualTo(1);
    assertThat(late.err()).contains("neither accepted nor rejected");
  }

  @Test
  void rulesAreMinimalAndOnlyPrintedInADryRun() throws Exception {
    Run.Result rules =
        Run.in(folder).args("login", "-c", "ovh", "--rules", "account,invoices", "--dry-run");
    assertThat(rules.lines()).containsExactly("GET /me", "GET /me/bill", "GET /me/bill/*");
    for (String capability : new String[] {"logs", "no-such-thing"}) {
      Run.Result unknown =
          Run.in(folder).args("login", "-c", "ovh", "--rules", capability, "--dry-run");
      assertThat(unknown.status()).isEqualTo(2);
      assertThat(unknown.out()).isEmpty();
      assertThat(unknown.err().lines()).hasSize(1);
    }
  }

  @Test
  void herokuSignsInWithTheBrowser() throws Exception {
    Process process =
        Run.in(folder)
            .onHeroku(sandbox)
            .env("HEROKU_CLIENT_SECRET", "")
            .start("login", "-c", "heroku", "--profile", "work");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(process.errorReader().readLine()).contains("--client", "--password");

    String form =
        "email=%s&password=%s&action=allow"
            .formatted(encode(sandbox.heroku().email()), encode(sandbox.heroku().password()));
    Client client = Client.register(sandbox);
    process =
        Run.in(folder)
            .env("HEROKU_API_URL", sandbox.heroku().url())
            .env("HEROKU_CLIENT_SECRET", client.secret())
            .start(
                "login",
                "-c",
                "heroku",
                "--profile",
                "work",
                "--client",
                client.id(),
                "--callback",
                Client.CALLBACK);
    Run.Result result = Waiting.of(process).after(form + "&code=123456&two_factor_code=123456");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).contains(sandbox.heroku().email());
    assertThat(Files.readString(profiles)).contains("refresh_token", "client_secret");
    assertThat(Run.in(folder).args("apps", "--profile", "work", "-q").lines()).hasSize(1);
  }

  @Test
  void herokuAsksForThePasswordAndASecondFactorOnATerminal() throws Exception {
    assumeTrue(Files.isExecutable(Run.TERMINAL));
    Run.Result result =
        Run.in(folder)
            .env("HEROKU_API_URL", sandbox.heroku().url())
            .onTerminal(80)
            .input(
                "%s%n%s%n123456%n".formatted(sandbox.heroku().email(), sandbox.heroku().password()))
            .args("login", "-c", "heroku", "--password", "--save", "netrc");
    assertThat(result.status()).as(result.out()).isZero();
    assertThat(result.out())
        .contains("Email:", "Password:", "Two-factor code:", "signed in to heroku")
        .doesNotContain(sandbox.heroku().password());
    ownerOnly(folder.resolve("netrc"));

    Run saved = Run.in(folder).env("HEROKU_API_URL", sandbox.heroku().url()).env("NETRC", "netrc");
    assertThat(saved.args("apps", "-q").lines()).hasSize(1);
    Run.Result out = saved.args("logout", "-c", "heroku", "--yes");
    assertThat(out.status()).as(out.err()).isZero();
    assertThat(folder.resolve("netrc")).isEmptyFile();
  }

  @Test
  void onATerminalTheUserIsAskedWhereToSaveFirst() throws Exception {
    assumeTrue(Files.isExecutable(Run.TERMINAL));
    Run.Result result =
        application()
            .onTerminal(80)
            .input("/no/such/place/ovh.conf\n")
            .args("login", "-c", "ovh", "--no-browser");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("Save the key", "cannot write /no/such/place/ovh.conf");
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aTokenThatIsRevokedIsRejectedAfterwards() throws Exception {
    Run.Result out = Run.in(folder).onHeroku(sandbox).args("logout", "-c", "heroku", "-y");
    assertThat(out.status()).as(out.err()).isZero();
    assertThat(out.err()).contains("HEROKU_API_KEY", "logged out");
    assertThatThrownBy(() -> accountOf("heroku", "token", sandbox.heroku().token()))
        .isInstanceOf(CloudException.class);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
