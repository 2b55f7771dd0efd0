// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which an owner authorizes an OAuth client of Heroku, in a browser. */
@ExtendWith(SandboxExtension.class)
@Tag("jdk-independent")
class HerokuSignInBrowserTest {
  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  private String authorize;

  @BeforeEach
  void register(Sandbox sandbox) throws Exception {
    String body =
        "{\"name\":\"%s\",\"redirect_uri\":\"http://localhost:5000/\"}"
            .formatted("desk-".repeat(12));
    String id =
        Wire.json(Wire.v3(sandbox).send("POST", "/oauth/clients", body)).get("id").asString();
    authorize =
        sandbox.heroku().identityUrl()
            + "/oauth/authorize?response_type=code&scope=read%20write%20read&client_id="
            + id;
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,390", "LIGHT,1440", "DARK,390", "DARK,1440"})
  void noPageHasAnAccessibilityProblem(ColorScheme scheme, int width) {
    Page page = CHROMIUM.open(scheme, width);
    page.navigate(authorize);
    check(page, "form");
    allow(page, "ann@example.com", "wrong");
    check(page, "form after an error");
    page.navigate(authorize.replace("client_id=", "client_id=x"));
    check(page, "unknown client");
  }

  private static void check(Page page, String what) {
    assertThat(CHROMIUM.violations(page)).as(what).isEmpty();
    assertThat(Chromium.overflow(page)).as(what).isZero();
  }

  @Test
  void eachScopeIsShownOnce() {
    Page page = CHROMIUM.open(new NewContextOptions());
    page.navigate(authorize);

    assertThat(page.locator("li").allInnerTexts()).containsExactly("read", "write");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWrongPasswordKeepsTheEmailAndHasTheFocus(boolean scripts) {
    Page page = CHROMIUM.open(new NewContextOptions().setJavaScriptEnabled(scripts));
    page.navigate(authorize);
    allow(page, "ann@example.com", "wrong");

    Locator password = page.getByLabel("Password");
    assertThat(page.getByLabel("Email").inputValue()).isEqualTo("ann@example.com");
    assertThat(password.inputValue()).isEmpty();
    assertThat(password.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("do not match");
    page.keyboard().type("typed");
    assertThat(password.inputValue()).isEqualTo("typed");
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void bordersAreVisible(ColorScheme scheme) {
    Page page = CHROMIUM.open(scheme, 1440);
    page.navigate(authorize);

    for (String element : List.of("fieldset", "#email", "#password", "button.accept", "main")) {
      assertThat(Chromium.contrast(page.locator(element).first(), "borderLeftColor"))
          .as(element)
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static void allow(Page page, String email, String password) {
    page.getByLabel("Email").fill(email);
    page.getByLabel("Password").fill(password);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Allow")).click();
    page.waitForLoadState();
  }
}
