// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.model.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page of the costs in Chromium, from a file and without scripts. Skipped where there is no
 * browser, unless the environment requires one.
 */
@Tag("jdk-independent")
class CostPageTest {
  /** The variable that makes a missing browser a failure; continuous integration sets it. */
  private static final String REQUIRED = "POLYCLOUD_BROWSER_REQUIRED";

  private static final String VIOLATIONS =
      """
      async () => (await axe.run({resultTypes: ['violations']})).violations
          .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html))
      """;

  private static final List<YearMonth> MONTHS = Costs.months(YearMonth.of(2026, 11), 12);
  private static final Costs COSTS = new Costs(MONTHS, items());

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  private static String axe;

  private static List<Cost> items() {
    List<Cost> items = new ArrayList<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      items.add(cost(i, "alpha", 95 + i % 3 * 20, "EUR"));
      items.add(cost(i, "beta", i == 4 ? -30 : 12 * i, "EUR"));
      if (i > 7) {
        items.add(cost(i, "<b>gamma</b>", 10_000_000L * i, "USD"));
      }
    }
    return items;
  }

  private static Cost cost(int month, String cloud, long cents, String currency) {
    return new Cost(
        MONTHS.get(month), cloud, new Money(BigDecimal.valueOf(cents * 100 + 50, 2), currency), 1);
  }

  @BeforeAll
  static void launch() throws IOException {
    Path chromium =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(chromium)) {
      String reason =
          "there is no browser at " + chromium + "; the variable CHROMIUM may name another";
      assertThat(System.getenv(REQUIRED)).as(REQUIRED + " is set, but " + reason).isNull();
      System.err.println("CostPageTest is skipped: " + reason);
      abort(reason);
    }
    Files.writeString(folder.resolve("costs.html"), CostPage.of(COSTS, List.of("delta")));
    try (InputStream script = CostPageTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
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

  @ParameterizedTest
  @CsvSource({"LIGHT,390", "LIGHT,1440", "DARK,390", "DARK,1440"})
  void thePageIsAccessibleAndFitsIntoTheWindow(ColorScheme scheme, int width) {
    NewContextOptions options =
        new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = open(context);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target/screenshots/costs-" + scheme + "-" + width + ".png")));

      page.evaluate(axe);
      assertThat((List<?>) page.evaluate(VIOLATIONS)).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      boolean dark =
          (boolean)
              page.evaluate(
                  "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) < 128");
      assertThat(dark).isEqualTo(scheme == ColorScheme.DARK);
      // The text after each bar is inside of the window.
      assertThat(
              (boolean)
                  page.evaluate(
                      "[...document.querySelectorAll('.chart text')].every(text =>"
                          + " text.getBoundingClientRect().right <= innerWidth)"))
          .isTrue();
    }
  }

  @Test
  void thePageIsReadableWithoutScripts() {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context);
      assertThat(page.title()).isEqualTo("Costs 2025-12 to 2026-11");
      assertThat(page.getByRole(AriaRole.HEADING).allInnerTexts())
          .containsExactly(
              "Costs 2025-12 to 2026-11", "EUR: " + total("EUR"), "USD: " + total("USD"));
      assertThat(page.locator("[role=img]").count()).isEqualTo(2);
      assertThat(page.getByText("Not included: delta").count()).isEqualTo(1);
      assertThat(page.getByRole(AriaRole.ROWHEADER).count()).isEqualTo(2 * 13);
      assertThat(page.innerText("body")).contains("<b>gamma</b>");
    }
  }

  private static String total(String currency) {
    return COSTS.total(currency).amount().toPlainString();
  }

  @Test
  void thePageRefersToNothingElse() {
    assertThat(CostPage.of(COSTS, List.of()))
        .doesNotContain("<script", "http:", "https:", "url(", "@import", " src=", " href=");
  }

  @Test
  void barsAreProportionalAndACreditNoteHasNone() {
    String page = CostPage.of(COSTS, List.of());
    assertThat(page.split("<rect class=\"f0\" x", -1))
        .as("a bar per month of the first cloud, twice")
        .hasSize(1 + 12 + 4);
    // 11 months of the second cloud, without that of the credit note.
    assertThat(page.split("<rect class=\"f1\" x", -1)).hasSize(1 + 11);
    assertThat(page).contains("-29.50");
  }

  private static Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(folder.resolve("costs.html").toUri().toString());
    return page;
  }
}
