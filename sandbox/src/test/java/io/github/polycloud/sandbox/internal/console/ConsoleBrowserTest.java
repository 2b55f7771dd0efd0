// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.sandbox.Chromium;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console in Chromium. */
@Tag("jdk-independent")
class ConsoleBrowserTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final int POLL_MILLIS = 1_100;

  /** The controls that are lower or narrower than 24 pixels, except links in sentences. */
  private static final String SMALL =
      """
      () => [...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
          .filter(control => control.checkVisibility({visibilityProperty: true}))
          .filter(control => !control.closest('.skip, main p:not(.back)'))
          .filter(control => {
            const box = control.getBoundingClientRect();
            return box.height < 24 || box.width < 24;
          })
          .map(control => control.outerHTML)
      """;

  private static Sandbox sandbox;

  private final List<String> problems = new ArrayList<>();

  @BeforeAll
  static void start() throws Exception {
    sandbox = Sandbox.builder().servers(1).bills(1).start();
    Wire v3 = Wire.v3(sandbox);
    String value = "0123456789abcdef".repeat(20);
    v3.send("POST", "/apps", "{\"name\":\"a-name-of-thirty-characters-01\"}");
    v3.send("PATCH", "/apps/app-001/config-vars", "{\"LONG_VALUE\":\"" + value + "\"}");
    v3.send(
        "POST",
        "/oauth/clients",
        "{\"name\":\"" + value + "\",\"redirect_uri\":\"http://127.0.0.1:1/\"}");
    new Wire(sandbox.ovh().url(), "X-Ovh-Application", sandbox.ovh().applicationKey())
        .send(
            "POST",
            "/auth/credential",
            "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}");
  }

  @BeforeEach
  void request() throws Exception {
    sandbox.requests().clear();
    String value = "0123456789abcdef".repeat(20);
    Wire.v3(sandbox).send("PATCH", "/account?long=" + value, "{\"name\":\"" + value + "\"}");
    new Wire(sandbox.ovh().url(), "X-Ovh-Application", "unknown", "X-Ovh-Consumer", "unknown")
        .get("/me", "X-Ovh-Timestamp", "1", "X-Ovh-Signature", "$1$0");
  }

  @AfterEach
  void nothingFailedInTheBrowser() {
    sandbox.faults().clear();
    sandbox.ovhClock().reset();
    assertThat(problems).isEmpty();
  }

  @AfterAll
  static void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private static String url(String path) {
    return sandbox.heroku().url() + Frame.ROOT + path;
  }

  private Page open(NewContextOptions options) {
    Page page = CHROMIUM.open(options);
    page.onConsoleMessage(message -> problems.add(message.text()));
    page.onPageError(problems::add);
    return page;
  }

  private Page open(String path) {
    Page page = open(new NewContextOptions());
    page.navigate(url(path));
    return page;
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator rows(Page page) {
    return page.locator("#journal tr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "apps",
        "apps/app-001",
        "ovh",
        "journal",
        "journal/",
        "faults",
        "clock",
        "none"
      })
  void everyPageIsAccessibleAndFitsInBothColorSchemesAndWidths(String path) {
    sandbox.faults().inject(3, "POST", "/apps/*").tooManyRequests("1");
    sandbox.ovhClock().shift(Duration.ofMinutes(5));
    String last =
        path.endsWith("/") ? String.valueOf(sandbox.requests().all().get(0).sequence()) : "";
    Page page = CHROMIUM.open(new NewContextOptions().setViewportSize(1440, 900));
    page.navigate(url(path + last));
    page.evaluate(
        "document.querySelectorAll('main > section details').forEach(d => d.open = true)");

    for (int width : new int[] {1440, 390}) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String which = path + ", " + width + ", " + scheme;
        assertThat(CHROMIUM.violations(page)).as(which).isEmpty();
        assertThat(Chromium.overflow(page)).as(which).isLessThanOrEqualTo(0);
      }
      assertThat((List<?>) page.evaluate(SMALL)).as(path + ", " + width).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void theBordersOfControlsStandOut(ColorScheme scheme) {
    Page page = CHROMIUM.open(scheme, 1440);
    page.navigate(url("faults"));

    for (String control : List.of("#method", "#path", "#body", "button[value=SLOW]")) {
      assertThat(Chromium.contrast(page.locator(control), "borderTopColor"))
          .as(control)
          .isGreaterThan(3);
    }
  }

  @Test
  void theRootShowsTheConsoleAndLeavesNoRequestInTheJournal() {
    sandbox.requests().clear();
    Page page = open(new NewContextOptions());

    page.navigate(sandbox.ovh().url().replace("1.0", ""));

    assertThat(page).hasTitle("Overview - Polycloud sandbox");
    assertThat(page.url()).endsWith(Frame.ROOT);
    assertThat(page.locator("main")).containsText(sandbox.heroku().token());
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void scriptsDoNotMoveWhatIsShown() {
    Page page = open(new NewContextOptions());
    page.addInitScript(
        "window.moved = 0; new PerformanceObserver(list =>"
            + " list.getEntries().forEach(entry => window.moved += entry.value))"
            + ".observe({type: 'layout-shift', buffered: true})");

    page.navigate(url("journal"));
    assertThat(button(page, "Pause")).isVisible();
    page.navigate(url(""));
    assertThat(button(page, "Copy Heroku Token")).isVisible();

    assertThat(((Number) page.evaluate("window.moved")).doubleValue()).isLessThan(0.01);
  }

  @Test
  void aValueAndAllVariablesAreCopied() {
    Page page = open("");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

    button(page, "Copy Heroku Token").click();

    assertThat(page.locator("#announcer")).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(sandbox.heroku().token());
    button(page, "Copy all: all environment variables").click();
    assertThat(page.locator("button.copy", new Page.LocatorOptions().setHasText("Copied")))
        .hasCount(2);
    assertThat(page.evaluate("navigator.clipboard.readText()").toString().lines())
        .hasSize(8)
        .allMatch(line -> line.matches("export [A-Z_]+=\\S+"));
  }

  @Test
  void newRequestsAppearAtTheTopOfTheJournalUntilItIsPaused() throws Exception {
    Page page = journalWithClock("journal");
    assertThat(rows(page)).hasCount(2);

    Wire.v3(sandbox).get("/apps/app-001");
    page.clock().runFor(POLL_MILLIS);
    assertThat(rows(page)).hasCount(3);
    assertThat(rows(page).first()).containsText("/apps/app-001");
    assertThat(page.locator("#announcer")).hasText("1 new request");

    button(page, "Pause").click();
    assertThat(button(page, "Pause")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("#live-state")).hasText("Paused.");
    List<String> polls = new ArrayList<>();
    page.onRequest(request -> polls.add(request.url()));
    Wire.v3(sandbox).get("/apps/app-002");
    page.clock().runFor(5 * POLL_MILLIS);
    assertThat(polls).isEmpty();

    button(page, "Pause").click();
    assertThat(rows(page)).hasCount(4);
    assertThat(rows(page).first()).containsText("/apps/app-002");
  }

  @Test
  void theJournalShowsOnlyWhatItIsFilteredFor() throws Exception {
    Page page = journalWithClock("journal?method=DELETE");
    assertThat(page.locator("#empty")).isVisible();

    Wire.v3(sandbox).get("/apps/app-001");
    Wire.v3(sandbox).send("DELETE", "/apps/none", null);
    page.clock().runFor(POLL_MILLIS);

    assertThat(rows(page)).hasCount(1);
    assertThat(rows(page).first()).containsText("/apps/none");
    assertThat(page.locator("#empty")).isHidden();
  }

  @Test
  void rowsDoNotMoveWhileOneHasTheFocus() throws Exception {
    Page page = journalWithClock("journal");
    rows(page).nth(1).getByRole(AriaRole.LINK).focus();

    Wire.v3(sandbox).get("/apps/app-001");
    page.clock().runFor(POLL_MILLIS);
    assertThat(page.locator("#live-state"))
        .hasText("Newer requests are shown when you leave the table.");
    assertThat(rows(page)).hasCount(2);

    button(page, "Pause").focus();
    page.clock().runFor(POLL_MILLIS);
    assertThat(rows(page)).hasCount(3);
  }

  @Test
  void aJournalThatWasClearedElsewhereIsEmptied() {
    Page page = journalWithClock("journal");
    assertThat(rows(page)).hasCount(2);

    sandbox.requests().clear();
    page.clock().runFor(POLL_MILLIS);

    assertThat(rows(page)).hasCount(0);
    assertThat(page.locator("#empty")).isVisible();
  }

  /** The time of the page passes only when the test lets it. */
  private Page journalWithClock(String path) {
    Page page = open(new NewContextOptions());
    page.clock().install();
    page.navigate(url(path));
    assertThat(page.locator("#live-state")).hasText("Live");
    return page;
  }

  @Test
  void theHeadOfTheJournalStaysVisible() throws Exception {
    for (int i = 0; i < 60; i++) {
      Wire.v3(sandbox).get("/account");
    }
    Page page = open("journal");

    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");

    assertThat(page.getByRole(AriaRole.COLUMNHEADER).first().boundingBox().y).isZero();
  }

  @Test
  void aFaultIsAddedWithTheKeyboardAlone() throws Exception {
    Page page = open("");
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to content")).isFocused();
    assertThat(page.getByText("Skip to content")).isInViewport();

    tabTo(page, page.locator("nav a[href$=faults]"));
    page.keyboard().press("Enter");
    assertThat(page).hasTitle("Faults - Polycloud sandbox");
    tabTo(page, page.getByLabel("Path"));
    page.keyboard().type("/apps/app-001");
    tabTo(page, page.getByLabel("Status"));
    page.keyboard().type("502");
    page.keyboard().press("Enter");

    assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("The fault was added.");
    assertThat(page.locator("nav a[href$=faults]")).containsText("1 active");
    assertThat(Wire.v3(sandbox).get("/apps/app-001").statusCode()).isEqualTo(502);
    assertThat(Wire.v3(sandbox).get("/apps/app-001").statusCode()).isEqualTo(200);
  }

  /** Presses Tab until an element has the focus, which must be visible at each step. */
  private static void tabTo(Page page, Locator target) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      if ((boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("not reached with Tab: " + target);
  }

  @Test
  void aWrongFormMovesTheFocusToTheFieldAndKeepsTheRest() {
    Page page = open("faults");
    page.getByLabel("Path").fill("/kept");
    page.getByLabel("Number of requests").fill("many");

    button(page, "Add the fault").click();

    assertThat(page.getByLabel("Number of requests")).isFocused();
    assertThat(page.getByLabel("Number of requests")).hasAttribute("aria-invalid", "true");
    assertThat(page.getByLabel("Path")).hasValue("/kept");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Enter a number");
    // The browser itself reports the status of the response.
    assertThat(problems).allMatch(problem -> problem.contains("400"));
    problems.clear();
  }

  @Test
  void everythingWorksWithoutScripts() throws Exception {
    Page page = open(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(url(""));
    assertThat(page.locator("button.copy").first()).isHidden();
    assertThat(page.locator(".exports")).containsText("export HEROKU_API_KEY=");

    page.navigate(url("faults"));
    button(page, "503").click();
    assertThat(page.locator("main")).containsText("status 503");
    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(503);

    page.navigate(url("clock"));
    button(page, "+5 min").click();
    assertThat(page.locator("main")).containsText("The clock was shifted.");
    assertThat(page.locator("nav a[href$=clock]")).containsText("+5 min");

    page.navigate(url("journal"));
    assertThat(page.locator("#pause")).isHidden();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PATCH")).click();
    assertThat(page.locator("details pre")).isHidden();
    page.getByText("Show the body").click();
    assertThat(page.locator("details pre")).containsText("0123456789abcdef");

    page.navigate(url("journal"));
    button(page, "Clear the journal").click();
    assertThat(page.locator("main")).containsText("The journal was cleared.");
  }

  @Test
  void formsAreAcceptedOverTls() {
    try (Sandbox secure = Sandbox.builder().tls().start()) {
      Page page = open(new NewContextOptions().setIgnoreHTTPSErrors(true));
      page.navigate(secure.heroku().url() + Frame.ROOT + "faults");

      button(page, "503").click();

      assertThat(page.locator("main")).containsText("The fault was added.");
      assertThat(secure.faults().pending()).isEqualTo(1);
    }
  }
}
