// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Polycloud;
import org.junit.jupiter.api.Test;

final class UserAgentTest {

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Polycloud.version()).matches("\\d+\\.\\d+\\.\\d+(-[\\w.]+)?");
  }

  @Test
  void libraryJavaAndSystemFollowTheApplication() {
    assertThat(UserAgent.of(" shop/1.4 "))
        .startsWith("shop/1.4 polycloud/" + Polycloud.version() + " (java ")
        .isEqualTo("shop/1.4 " + UserAgent.of(null));
    assertThat(UserAgent.of(" ")).isEqualTo(UserAgent.of(null));
    assertThat(UserAgent.product("0.1.0", "17.0.9", "Linux"))
        .isEqualTo("polycloud/0.1.0 (java 17.0.9; linux)");
    assertThat(UserAgent.product("0.1.0", "21.0.1+12-LTS", "Mac OS X"))
        .isEqualTo("polycloud/0.1.0 (java 21.0.1+12-lts; mac os x)");
  }

  @Test
  void systemPropertiesCannotBreakTheHeader() {
    assertThat(UserAgent.product("0.1.0", "1\r\nEvil: (1)", "Ünix; \"x\""))
        .isEqualTo("polycloud/0.1.0 (java 1evil 1; nix x)");
    assertThat(UserAgent.product("0.1.0", null, ";;"))
        .isEqualTo("polycloud/0.1.0 (java unknown; unknown)");
    assertThat(UserAgent.product("0.1.0", "1".repeat(1000), "linux")).hasSizeLessThan(80);
  }
}
