// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Feature;
import io.github.polycloud.heroku.legacy.model.Stack;
import org.junit.jupiter.api.Test;

/** Stacks and beta features. */
class StacksAndFeaturesTest extends LegacyTestCase {
  @Test
  void listsStacksAndRequestsAMigration() {
    String app = anApp();
    assertThat(legacy.stacks().list(app, null)).filteredOn(Stack::current).hasSize(1);
    Stack other =
        legacy.stacks().list(app, true).stream()
            .filter(stack -> !stack.current())
            .findFirst()
            .orElseThrow();
    assertThat(legacy.stacks().migrate(app, other.name())).isNotBlank();
    assertThat(sent("PUT", "/apps/*/stack").body()).isEqualTo(other.name());
    assertThat(legacy.stacks().list(app, true))
        .filteredOn(Stack::requested)
        .extracting(Stack::name)
        .containsExactly(other.name());
    assertThat(sandbox.requests().find("GET", "/apps/*/stack"))
        .extracting(request -> request.rawTarget().replaceFirst(".*/stack", ""))
        .startsWith("", "?include_deprecated=true");
  }

  @Test
  void anUnknownStackIsRejected() {
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.stacks().migrate("no-such-app", "cedar"));
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.stacks().migrate(anApp(), "nosuch"));
  }

  @Test
  void enablesAndDisablesFeaturesOfAnApp() {
    String app = anApp();
    assertThat(legacy.features().list(app)).extracting(Feature::name).contains("preboot");
    assertThat(legacy.features().enable("preboot", app).enabled()).isTrue();
    assertThat(legacy.features().get("preboot", app).enabled()).isTrue();
    assertThat(legacy.features().disable("preboot", app).enabled()).isFalse();
    assertThat(sent("POST", "/features/preboot").rawTarget())
        .isEqualTo("/features/preboot?app=" + app);
  }

  @Test
  void enablesAndDisablesFeaturesOfTheAccount() {
    assertThat(legacy.features().list(null)).isNotEmpty();
    assertThat(sent("GET", "/features").rawTarget()).isEqualTo("/features");
    assertThat(legacy.features().enable("pipelines", null).name()).isEqualTo("pipelines");
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.features().get("nosuch", null));
  }
}
