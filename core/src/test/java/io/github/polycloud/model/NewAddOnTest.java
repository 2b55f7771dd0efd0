// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Short forms of what is created. */
final class NewAddOnTest {
  @Test
  void addOnsHaveShortForms() {
    NewAddOn database =
        NewAddOn.of("acme-db:mini")
            .withName("db")
            .withConfig(Map.of("version", "canary"))
            .confirmedWith("shop");

    assertThat(database)
        .isEqualTo(new NewAddOn("acme-db:mini", "db", Map.of("version", "canary"), "shop"));
    assertThat(database.toString()).contains("version").doesNotContain("canary");
  }

  @Test
  void appsHaveShortForms() {
    assertThat(NewApp.named("shop").withRegion("eu").withStack("cedar"))
        .isEqualTo(new NewApp("shop", "eu", "cedar"));
  }
}
