// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The page in Chromium. Skipped where there is no browser, unless the environment requires one. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("sandbox")
class InventoryBrowserTest {
  /** The variable that makes a missing browser a failure; continuous integration sets it. */
  private static final String REQUIRED = "POLYCLOUD_BROWSER_REQUIRED";

  /** The contrast of the text of an element with the first opaque background behind it. */
  private static final String CONTRAST =
      """
      element => {
        const rgb = color => color.match(/[\\d.]+/g).map(Number);
        const luminance = color => {
          const [r, g, b] = rgb(color).slice(0, 3).map(c => c / 255)
              .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        let behind = element;
        while (behind.parentElement && rgb(getComputedStyle(behind).backgroundColor)[3] === 0) {
          behind = behind.parentElement;
        }
        const [dark, light] = [getComputedStyle(element).color,
            getComputedStyle(behind).backgroundColor].map(luminance).sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      }
      """;

  private static Playwright playwright;
  private static Browser browser;

  private final List<String> problems = new ArrayList<>();

  @Autowired private Sandbox sandbox;

  @Value("${local.server.port}")
  private int port;

  private BrowserContext context;

  @BeforeAll
  static void launch() {
    Path chromium =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(chromium)) {
      String reason =
          "there is no browser at " + chromium + "; the variable CHROMIUM may name another";
      assertThat(System.getenv(REQUIRED)).as(REQUIRED + " is set, but " + reason).isNull();
      System.err.println("InventoryBrowserTest is skipped: " + reason);
      abort(reason);
    }
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
  }

  @AfterEach
  void close() {
    sandbox.faults().clear();
    context.close();
  }

  private Page open(NewContextOptions options) {
    context = browser.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(message -> problems.add(message.text()));
    page.onPageError(problems::add);
    page.navigate("http://127.0.0.1:" + port + "/");
    return page;
  }

  private static double contrast(Locator element) {
    return ((Number) element.evaluate(CONTRAST)).doubleValue();
  }

  @Test
  void eachCloudIsALabelledTable() {
    Page page = open(new NewContextOptions());

    assertThat(page.title()).isEqualTo("Inventory");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    Locator heroku =
        page.getByRole(
            AriaRole.TABLE,
            new GetByRoleOptions().setName("Heroku Platform API v3: 7 apps and servers"));
    assertThat(heroku.getByRole(AriaRole.COLUMNHEADER).allInnerTexts())
        .containsExactly("Name", "Kind", "State", "Region");
    assertThat(heroku.getByRole(AriaRole.ROWHEADER).count()).isEqualTo(7);
    assertThat(page.getByRole(AriaRole.TABLE).count()).isEqualTo(2);
    assertThat(page.getByRole(AriaRole.HEADING).allInnerTexts())
        .containsExactlyInAnyOrder("Inventory", "Heroku Platform API v3", "OVH");
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void textIsLegibleInBothColorSchemes(ColorScheme scheme) {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"Invalid\"}");
    Page page = open(new NewContextOptions().setColorScheme(scheme));

    double background =
        contrast(page.locator("h1")); // Of black or white text with the other: more than 12.
    assertThat(background).isGreaterThan(12);
    boolean dark =
        (boolean)
            page.evaluate(
                "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) < 128");
    assertThat(dark).isEqualTo(scheme == ColorScheme.DARK);
    for (String element : List.of("h2", "caption", "thead th", "tbody th", "td", "[role=alert]")) {
      assertThat(contrast(page.locator(element).first())).as(element).isGreaterThan(4.5);
    }
  }

  @Test
  void aCloudThatFailsIsAnAlertBesideTheOther() {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(401)
        .body("application/json", "{\"id\":\"unauthorized\",\"message\":\"Invalid\"}");
    Page page = open(new NewContextOptions());

    assertThat(page.getByRole(AriaRole.ALERT).innerText()).startsWith("Not available:");
    assertThat(page.getByRole(AriaRole.TABLE).count()).isEqualTo(1);
  }

  @Test
  void aNarrowWindowScrollsOnlyTables() {
    Page page = open(new NewContextOptions().setViewportSize(320, 640));

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }
}
