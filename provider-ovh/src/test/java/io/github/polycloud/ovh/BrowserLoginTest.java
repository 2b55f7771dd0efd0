// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The login in Chromium, as the account owner sees it. Only the redirect of the browser completes
 * it: the poll interval is one hour. Skipped where there is no browser, unless the environment
 * requires one.
 */
class BrowserLoginTest {
  /** The variable that makes a missing browser a failure; continuous integration sets it. */
  private static final String REQUIRED = "POLYCLOUD_BROWSER_REQUIRED";

  private static Sandbox sandbox;
  private static Playwright playwright;
  private static Browser browser;

  private Page page;
  private Ovh application;

  @BeforeAll
  static void launch() {
    Path chromium =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(chromium)) {
      String reason =
          "there is no browser at " + chromium + "; the variable CHROMIUM may name another";
      assertThat(System.getenv(REQUIRED)).as(REQUIRED + " is set, but " + reason).isNull();
      System.err.println("BrowserLoginTest is skipped: " + reason);
      abort(reason);
    }
    sandbox = Sandbox.start();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setHeadless(true)
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void quit() {
    if (playwright != null) {
      playwright.close();
    }
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    application = Connections.withoutConsumerKey(sandbox).connect().unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    application.close();
    page.close();
  }

  @Test
  void theLoginCompletesWhenTheOwnerAccepts() {
    Secret key =
        login()
            .signIn(
                url -> {
                  read(url);
                  assertThat(page.locator("tbody tr").allInnerTexts())
                      .containsExactly("GET\t/me", "GET\t/me/bill", "GET\t/me/bill/*");
                  logIn(hint(0), hint(1));
                  press("Accept");
                  assertThat(page.url()).startsWith("http://127.0.0.1:");
                  assertThat(page.innerText("body")).contains("close this window");
                });
    try (Ovh ovh = application.withConsumerKey(key)) {
      assertThat(ovh.bills().list()).isNotEmpty();
    }
  }

  @Test
  void theLoginFailsWhenTheOwnerRejects() {
    assertThat(
            assertFails(
                ErrorKind.PERMISSION_DENIED,
                () ->
                    login()
                        .signIn(
                            url -> {
                              read(url);
                              press("Refuse");
                              assertThat(page.innerText("body")).contains("close this window");
                            })))
        .hasMessageContaining("refused");
  }

  @Test
  void aWrongPasswordDoesNotDecide() {
    Secret key =
        login()
            .signIn(
                url -> {
                  read(url);
                  logIn(hint(0), "wrong");
                  press("Accept");
                  assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("password");
                  assertThat(page.url()).isEqualTo(url.toString());
                  logIn(hint(0), hint(1));
                  press("Accept");
                });
    assertThat(key.reveal()).isNotBlank();
  }

  private OvhLogin login() {
    return OvhLogin.of(
            application, ConsumerKeyRequest.create().readOnly("/me").readOnlyRecursive("/me/bill"))
        .pollInterval(Duration.ofHours(1))
        .timeout(Duration.ofMinutes(1));
  }

  private void read(URI url) {
    page.navigate(url.toString());
  }

  private String hint(int index) {
    return page.locator("#hint code").nth(index).innerText();
  }

  private void logIn(String account, String password) {
    page.getByLabel("Account").fill(account);
    page.getByLabel("Password").fill(password);
  }

  /** Waits until the next page has loaded. */
  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    page.waitForLoadState();
  }
}
