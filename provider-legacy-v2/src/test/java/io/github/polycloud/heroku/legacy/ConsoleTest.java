// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.oneoff.ConsoleSession;
import org.junit.jupiter.api.Test;

/** The Ruby console: commands, sessions and Ruby errors. */
class ConsoleTest extends LegacyTestCase {
  @Test
  void evaluatesALineAsTextAndAsAForm() {
    String app = anApp();
    assertThat(legacy.console().run(app, "1 + 1"))
        .isEqualTo(legacy.console().run(app, Form.of("command", "1 + 1")))
        .contains("2");
    assertThat(sandbox.requests().find("POST", "/apps/*/console"))
        .extracting(request -> request.body())
        .containsExactly("1 + 1", "command=1+%2B+1");
  }

  @Test
  void aSessionIsUsableUntilItIsClosed() {
    String app = anApp();
    String session = legacy.console().open(app);
    assertThat(session).isNotBlank();
    assertThat(legacy.console().run(app, session, "1 + 1")).contains("2");
    assertThat(legacy.console().run(app, session, Form.of("command", "2 + 2"))).contains("4");
    legacy.console().close(app, session);
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.console().run(app, session, "1 + 1"));
  }

  @Test
  void theLinesOfASessionShareTheirVariables() {
    ConsoleSession console = legacy.console(anApp());
    console.run("x = 40");
    assertThat(console.run("x + 2")).contains("42");
    assertFails(ErrorKind.INVALID_REQUEST, () -> console.run(" "));
    console.close();
    console.close();
    assertThat(sandbox.requests().count("DELETE", "/apps/*/consoles/*")).isEqualTo(1);
    assertFails(ErrorKind.NOT_FOUND, () -> console.run("x"));
  }

  @Test
  void aSessionThatHasEndedIsClosedSilentlyAndItsIdIsHidden() {
    respond("POST", "/apps/shop/consoles", 200, "text/plain", "canary-id\n");
    respond("DELETE", "/apps/shop/consoles/canary*", 404, "text/plain", "Console not found.");
    try (ConsoleSession console = legacy.console("shop")) {
      assertThat(console.toString()).contains("shop").doesNotContain("canary");
    }
    assertThat(sandbox.requests().count("DELETE", "/apps/shop/consoles/*")).isEqualTo(1);
  }

  @Test
  void aRubyErrorHasAOneLineMessageAndTheCompleteBody() {
    String trace = "NameError: undefined local variable\n" + "\tfrom (irb):1\n".repeat(100);
    respond("POST", "/apps/shop/console", 422, "text/plain", trace);
    CloudException error =
        assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.console().run("shop", "nosuch"));
    assertThat(error).hasMessageContaining("NameError: undefined local variable");
    assertThat(error.code()).hasValue("ruby");
    assertThat(error.body().orElse("")).contains("from (irb):1");
  }

  @Test
  void aCrashOfTheAppIsDistinguishedFromAFailureOfTheService() {
    respond("POST", "/apps/shop/consoles/1/command", 502, "text/plain", "App crashed\nwith this");
    CloudException crash =
        assertFails(ErrorKind.CONFLICT, () -> legacy.console().run("shop", "1", "1"));
    assertThat(crash.code()).hasValue("crashed");
    assertThat(crash.body()).hasValue("App crashed\nwith this");
    respond("POST", "/apps/shop/console", 502, "text/html", "<html>Bad Gateway</html>");
    assertFails(ErrorKind.UNAVAILABLE, () -> legacy.console().run("shop", "1"));
  }
}
