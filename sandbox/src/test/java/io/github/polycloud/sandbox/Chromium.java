// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Opens pages in an installed Chromium, one for a test class, and checks them with axe. The class
 * is skipped where there is no browser, unless the environment requires one.
 */
public final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  /** The variable that makes a missing browser a failure; continuous integration sets it. */
  private static final String REQUIRED = "POLYCLOUD_BROWSER_REQUIRED";

  /** The contrast of a color of an element with the first opaque background behind it. */
  private static final String CONTRAST =
      """
      (element, property) => {
        const rgb = color => color.match(/[\\d.]+/g).map(Number);
        const luminance = color => {
          const [r, g, b] = rgb(color).slice(0, 3).map(c => c / 255)
              .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        let behind = element.parentElement;
        while (behind.parentElement && rgb(getComputedStyle(behind).backgroundColor)[3] === 0) {
          behind = behind.parentElement;
        }
        const [dark, light] = [getComputedStyle(element)[property],
            getComputedStyle(behind).backgroundColor].map(luminance).sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      }
      """;

  private static final String VIOLATIONS =
      """
      async () => (await axe.run({resultTypes: ['violations']})).violations
          .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary))
      """;

  private static final int PATIENCE_MILLIS = 30_000;

  private Playwright playwright;
  private Browser browser;
  private String axe;
  private final List<BrowserContext> contexts = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    Path chromium =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(chromium)) {
      String reason =
          "there is no browser at " + chromium + "; the variable CHROMIUM may name another";
      assertThat(System.getenv(REQUIRED)).as(REQUIRED + " is set, but " + reason).isNull();
      System.err.println(context.getDisplayName() + " is skipped: " + reason);
      abort(reason);
    }
    axe = axe();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
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

  @Override
  public void afterEach(ExtensionContext context) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  public Page open(NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    contexts.add(context);
    return context.newPage();
  }

  /** A page of 800 pixels height. */
  public Page open(ColorScheme scheme, int width) {
    return open(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
  }

  /** The violations of all rules of axe, which include those of WCAG 2.2 AA. */
  public List<?> violations(Page page) {
    page.evaluate(axe);
    return (List<?>) page.evaluate(VIOLATIONS);
  }

  /**
   * The contrast of a color of an element with what is behind the element.
   *
   * @param property a property of the style, for example {@code borderTopColor}
   */
  public static double contrast(Locator element, String property) {
    return ((Number) element.evaluate(CONTRAST, property)).doubleValue();
  }

  /** The part of the page that does not fit into the width of the window. */
  public static int overflow(Page page) {
    return ((Number)
            page.evaluate("document.documentElement.scrollWidth - document.body.clientWidth"))
        .intValue();
  }

  private static String axe() {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
