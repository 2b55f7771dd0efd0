// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is proposed for a name that does not exist. */
class NearestTest {
  private static final List<String> NAMES = List.of("account", "apps", "config-vars", "servers");

  @Test
  void aSimilarNameOrOneThatStartsSoIsProposed() {
    assertThat(Nearest.to("acount", NAMES)).contains("account");
    assertThat(Nearest.to("SERVER", NAMES)).contains("servers");
    assertThat(Nearest.to("config", NAMES)).contains("config-vars");
    assertThat(Nearest.to("app", NAMES)).contains("apps");
  }

  @Test
  void atMostThreeAreProposedTheMostSimilarFirst() {
    List<String> names = List.of("a", "config", "confit", "confix", "conquer", "config-path");
    assertThat(Nearest.all("conf", names)).containsExactly("config", "confit", "confix");
    assertThat(Nearest.all("sevrers", List.of("servers", "releases", "processes")))
        .containsExactly("servers");
  }

  @Test
  void aNameThatIsNotSimilarIsNotProposed() {
    assertThat(Nearest.to("databases", NAMES)).isEmpty();
    assertThat(Nearest.to("", NAMES)).isEmpty();
    assertThat(Nearest.to("s".repeat(100_000), NAMES)).isEmpty();
  }
}
