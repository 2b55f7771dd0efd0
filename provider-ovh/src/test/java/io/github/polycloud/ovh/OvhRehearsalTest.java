// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.Cloud;
import io.github.polycloud.config.RehearsedCall;
import io.github.polycloud.error.NotSupportedException;
import io.github.polycloud.model.Server;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rehearsal against OVH: signed reads are sent, writes name the access rule they need. */
@ExtendWith(SandboxExtension.class)
class OvhRehearsalTest {
  private final List<RehearsedCall> listed = new CopyOnWriteArrayList<>();

  @Test
  void writesAreListedWithTheAccessRuleTheyNeed(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).rehearse(listed::add).connect()) {
      Server server = cloud.servers().list().iterator().next();
      sandbox.requests().clear();

      cloud.servers().reboot(server.id());
      cloud.raw().delete("/me/sshKey/{key}", "laptop");
      cloud.raw().put("/me/ipOrganisation/x", Map.of("phone", "1"));
      cloud.raw().send(RawRequest.post("/order/cart").unauthenticated().body(Map.of("a", "b")));
      cloud.unwrap(Ovh.class).get("/me");
    }

    assertThat(listed).extracting(RehearsedCall::permission).last().isNull();
    assertThat(listed.toString())
        .contains("(needs the access rule POST /dedicated/server/*/reboot)")
        .contains("DELETE /1.0/me/sshKey/laptop (needs the access rule DELETE /me/sshKey/*)")
        .contains("(needs the access rule PUT /me/ipOrganisation/x)");
    assertThat(sandbox.requests().all()).extracting(RecordedRequest::method).containsOnly("GET");
  }

  @Test
  void theTaskOfARehearsalIsNotAwaited(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).rehearse(listed::add).connect()) {
      String app = cloud.apps().list().iterator().next().name();
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThatThrownBy(() -> cloud.configVars().set(app, "NAME", "value"))
                  .isInstanceOf(NotSupportedException.class)
                  .hasMessageContaining("rehearsed"));
    }
    assertThat(listed).singleElement().asString().startsWith("POST ").contains("/envVar");
  }
}
