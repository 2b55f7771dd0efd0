// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.github.polycloud.sandbox.Chromium;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which an owner decides on a consumer key, in a browser. */
@Tag("jdk-independent")
class ConsentBrowserTest {
  private static final String LONG_NAME = "Rotator-".repeat(40);
  private static final String METHODS = "GET POST PUT DELETE";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private static final OvhFixture OVH = new OvhFixture();

  @AfterAll
  static void close() {
    OVH.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,390", "LIGHT,1440", "DARK,390", "DARK,1440"})
  void noPageHasAnAccessibilityProblem(ColorScheme scheme, int width) {
    for (int rules : new int[] {1, 200}) {
      Page page = CHROMIUM.open(scheme, width);
      page.navigate(request(LONG_NAME, rules));
      check(page, "form with " + rules + " rules");
      logIn(page, "someone", "wrong");
      press(page, "Accept");
      check(page, "form after an error");
      press(page, "Refuse");
      check(page, "error for a refusal with a wrong password");
      page.getByLabel("Account").fill("");
      press(page, "Refuse");
      check(page, "decision");
      page.navigate(page.url());
      check(page, "decided before");
    }
  }

  private static void check(Page page, String what) {
    assertThat(CHROMIUM.violations(page)).as(what).isEmpty();
    assertThat(Chromium.overflow(page)).as(what).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void theButtonsAreInTheWindowHoweverManyRulesThereAre(int width) {
    Page page = CHROMIUM.open(ColorScheme.LIGHT, width);
    page.navigate(request("Rotator", 200));

    assertThat(isInWindow(button(page, "Accept"))).isTrue();
    assertThat(isInWindow(button(page, "Refuse"))).isTrue();
    assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
        .isLessThan(1600);
    button(page, "Accept").hover(); // Nothing covers it.
    page.getByLabel("Password").focus();
    assertThat(page.getByLabel("Password").boundingBox().y)
        .isLessThan(button(page, "Accept").boundingBox().y - 40);
  }

  @Test
  void rulesAreCountedAndGroupedAndManyAreClosed() {
    Page page = CHROMIUM.open(ColorScheme.LIGHT, 1440);
    page.navigate(request("Rotator", 200));

    Locator rules = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Access rules"));
    assertThat(page.innerText("main"))
        .contains("requests 200 rules: 50 GET, 50 POST, 50 PUT, 50 DELETE.");
    Locator groups = rules.locator("summary");
    assertThat(groups.allInnerTexts()).hasSize(10).contains("/product0 20 rules: 10 GET, 10 PUT");
    Locator line = rules.getByText("/product0/thing0/*");
    assertThat(line.isVisible()).isFalse();
    groups.first().focus();
    page.keyboard().press("Enter");
    assertThat(line.first().isVisible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWrongPasswordKeepsAccountAndDurationAndHasTheFocus(boolean scripts) {
    Page page = CHROMIUM.open(new NewContextOptions().setJavaScriptEnabled(scripts));
    page.navigate(request("Rotator", 3));
    logIn(page, "ab12345-ovh", "wrong");
    page.getByLabel("30 days").check();
    press(page, "Accept");

    Locator password = page.getByLabel("Password");
    assertThat(page.getByLabel("Account").inputValue()).isEqualTo("ab12345-ovh");
    assertThat(page.getByLabel("30 days").isChecked()).isTrue();
    assertThat(password.inputValue()).isEmpty();
    assertThat(password.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(password.getAttribute("aria-describedby")).isEqualTo("error hint");
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("do not match");
    page.keyboard().type(OVH.api.login().password());
    assertThat(password.inputValue()).isEqualTo(OVH.api.login().password());
    assertThat(isInWindow(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theKeyboardIsSufficient(boolean scripts) {
    Page page = CHROMIUM.open(new NewContextOptions().setJavaScriptEnabled(scripts));
    page.navigate(request("Rotator", 1));
    page.keyboard().press("Tab"); // The group of rules.
    page.keyboard().press("Tab");
    page.keyboard().type(OVH.api.login().account());
    page.keyboard().press("Tab");
    page.keyboard().type(OVH.api.login().password());
    page.keyboard().press("Tab");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    page.getByText("Access granted").waitFor();
    assertThat(page.innerText("main")).contains("“Rotator”", "until 21 November 2026, 09:30 UTC");
    page.navigate(page.url());
    assertThat(page.innerText("main"))
        .contains("Already decided", "You granted access", "until 21 November 2026, 09:30 UTC");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void bordersAreVisible(ColorScheme scheme) {
    Page page = CHROMIUM.open(scheme, 1440);
    page.navigate(request("Rotator", 1));
    logIn(page, "someone", "wrong");
    press(page, "Accept");

    for (String element :
        List.of(
            "fieldset", "#account", "#password", "button.accept", "button >> nth=1", ".rules")) {
      assertThat(Chromium.contrast(page.locator(element).first(), "borderTopColor"))
          .as(element)
          .isGreaterThanOrEqualTo(3);
    }
    assertThat(Chromium.contrast(page.locator(".error"), "borderLeftColor"))
        .isGreaterThanOrEqualTo(3);
    page.getByLabel("Account").focus();
    assertThat(Chromium.contrast(page.getByLabel("Account"), "outlineColor"))
        .isGreaterThanOrEqualTo(3);
    boolean dark =
        (boolean)
            page.evaluate(
                "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) < 128");
    assertThat(dark).isEqualTo(scheme == ColorScheme.DARK);
  }

  /** The validation URL of a request with rules of ten groups; ten of them have one path. */
  private static String request(String name, int rules) {
    String list =
        IntStream.range(0, rules)
            .mapToObj(
                i ->
                    "{\"method\":\"%s\",\"path\":\"/product%d/thing%d/*\"}"
                        .formatted(METHODS.split(" ")[i % 4], i % 10, i / 20))
            .collect(Collectors.joining(","));
    return OVH.requestKey(OVH.api.createApplication(name), "{\"accessRules\":[" + list + "]}")
        .json()
        .path("validationUrl")
        .asString();
  }

  private static void logIn(Page page, String account, String password) {
    page.getByLabel("Account").fill(account);
    page.getByLabel("Password").fill(password);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
  }

  private static void press(Page page, String name) {
    button(page, name).click();
    page.waitForLoadState();
  }

  private static boolean isInWindow(Locator element) {
    var box = element.boundingBox();
    return box.y >= 0 && box.y + box.height <= element.page().viewportSize().height;
  }
}
