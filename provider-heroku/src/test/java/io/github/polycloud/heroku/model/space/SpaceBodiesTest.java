// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpaceBodiesTest {
  @Test
  void rulesAndPermissionsAreEncodedCompletely() {
    assertThat(json(NewInboundRuleset.of(InboundRule.allow("203.0.113.0/24"))))
        .isEqualTo("{\"rules\":[{\"action\":\"allow\",\"source\":\"203.0.113.0/24\"}]}");
    assertThat(json(NewInboundRuleset.of())).isEqualTo("{\"rules\":[]}");
    assertThat(json(SpaceAppAccessUpdate.permissions("create_apps")))
        .isEqualTo("{\"permissions\":[{\"name\":\"create_apps\"}]}");
  }

  @Test
  void toStringOmitsTheLogDrainUrl() {
    NewSpace space =
        NewSpace.builder("orbit", "crew").logDrainUrl("https://user:s3cret@example.org").build();
    assertThat(json(space)).contains("s3cret");
    assertThat(space.toString()).doesNotContain("s3cret");
  }

  @Test
  void toStringOmitsThePreSharedKey() {
    assertThat(
            new VpnTunnel("192.0.2.1", "192.0.2.2", "s3cret", VpnTunnelStatus.UP, null, null)
                .toString())
        .doesNotContain("s3cret");
  }

  private static String json(Object body) {
    return new String(JsonCodec.snakeCase().encode(body, body.getClass()), StandardCharsets.UTF_8);
  }
}
