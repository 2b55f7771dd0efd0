// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.sandbox.Chromium;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.Wire;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with long values leave room for the short ones. */
@Tag("jdk-independent")
class ConsoleTablesBrowserTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final int[] WIDTHS = {390, 768, 1024, 1440};

  /** The short words that are broken. A hyphen is a place to break at. */
  private static final String BROKEN =
      """
      () => {
        const broken = [];
        for (const table of document.querySelectorAll('table')) {
          const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (!text.parentElement.checkVisibility() || text.parentElement.closest('.unseen, pre, caption')) {
              continue;
            }
            for (const word of text.data.matchAll(/[^\\s-]+/g)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (word[0].length <= 14 && range.getClientRects().length > 1) {
                broken.push(word[0]);
              }
            }
          }
        }
        return broken;
      }
      """;

  private static Sandbox sandbox;

  @BeforeAll
  static void start() throws Exception {
    sandbox = Sandbox.builder().servers(4).bills(1).start();
    Wire v3 = Wire.v3(sandbox);
    String value = "LONG_VALUE_".repeat(8);
    v3.send("PATCH", "/apps/app-001/config-vars", "{\"" + value + "\":\"" + value + "\"}");
    v3.get("/apps/app-001/formation?long=" + value);
    new Wire(sandbox.ovh().url(), "X-Ovh-Application", "unknown", "X-Ovh-Consumer", "unknown")
        .get("/me", "X-Ovh-Timestamp", "1", "X-Ovh-Signature", "$1$0");
    sandbox.faults().inject(1, "POST", "/" + value + "*").status(503);
  }

  @AfterAll
  static void stop() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "apps", "apps/app-001", "ovh", "journal", "faults"})
  void shortWordsAreNotBroken(String path) {
    Page page = CHROMIUM.open(ColorScheme.LIGHT, WIDTHS[0]);
    for (int width : WIDTHS) {
      page.setViewportSize(width, 800);
      page.navigate(sandbox.heroku().url() + Frame.ROOT + path);
      assertThat((List<?>) page.evaluate(BROKEN)).as("%s at %d", path, width).isEmpty();
      assertThat(Chromium.overflow(page)).as("%s at %d", path, width).isZero();
    }
  }
}
