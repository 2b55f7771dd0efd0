// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spi.LoopbackRedirectReceiver;
import io.github.polycloud.spi.LoopbackRedirectReceiver.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    OvhLoginTest.sign(sandbox);
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
                  assertThat(page.locator("li").allInnerTexts())
                      .containsExactly("GET /me", "GET /me/bill", "GET /me/bill/*");
                  logIn(hint(0), hint(1));
                  press("Accept");
                  assertThat(page.url()).startsWith("http://127.0.0.1:");
                  assertThat(page.innerText("main"))
                      .contains("Access granted", "close this window");
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
                              assertThat(page.innerText("main"))
                                  .contains("Access refused", "close this window");
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

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED,LIGHT,390",
    "ACCEPTED,DARK,1440",
    "REFUSED,LIGHT,1440",
    "REFUSED,DARK,390",
    "FAILED,LIGHT,390",
    "FAILED,DARK,1440",
    "RECEIVED,LIGHT,1440",
    "RECEIVED,DARK,390"
  })
  void thePageAtTheEndIsAccessibleAndFitsTheWindow(Outcome outcome, ColorScheme scheme, int width)
      throws IOException {
    URI callback = URI.create("http://127.0.0.1/back");
    try (LoopbackRedirectReceiver receiver =
            LoopbackRedirectReceiver.start(callback, "s", parameters -> Optional.of(outcome));
        Page end =
            browser.newPage(
                new NewPageOptions().setColorScheme(scheme).setViewportSize(width, 800))) {
      end.navigate(receiver.uri() + "?state=s");

      assertThat(violations(end)).isEmpty();
      assertThat(end.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      boolean dark =
          (boolean)
              end.evaluate(
                  "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) < 128");
      assertThat(dark).isEqualTo(scheme == ColorScheme.DARK);
    }
  }

  /** The violations of all rules of axe, which include those of WCAG 2.2 AA. */
  private static List<?> violations(Page page) throws IOException {
    try (InputStream script = BrowserLoginTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run()).violations.map(rule => rule.id + ' ' + rule.help)");
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
