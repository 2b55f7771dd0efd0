// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages of frequent errors say in one line what to do. */
@ExtendWith(SandboxExtension.class)
class AdviceTest {
  @Test
  void aClockSkewOfThreeHoursIsCorrected(Sandbox sandbox) {
    MovableClock clock = new MovableClock();
    clock.move(Duration.ofHours(3));
    try (Cloud cloud = Connections.to(sandbox).timeSource(Connections.timing(clock)).connect()) {
      assertThat(cloud.account().profile().id()).isNotBlank();
    }
  }

  @Test
  void aRejectedTimestampAdvisesToTryAgainLater(Sandbox sandbox) {
    sandbox
        .faults()
        .inject(2, "GET", "/1.0/me")
        .status(400)
        .body("application/json", "{\"errorCode\":\"QUERY_TIME_OUT\",\"message\":\"no\"}");
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      assertAdvises(cloud, "try again later");
    }
  }

  @Test
  void aRevokedKeyAdvisesToRequestANewOne(Sandbox sandbox) throws IOException {
    String key = ConsumerKeys.accepted(sandbox, "GET /*");
    try (Cloud owner = Connections.to(sandbox).connect();
        Cloud cloud = connectAs(key, sandbox)) {
      Ovh ovh = owner.unwrap(Ovh.class);
      ovh.auth().deleteCredential(cloud.unwrap(Ovh.class).consumerKeys().current().credentialId());
      assertAdvises(cloud, "request a new one");
    }
  }

  @Test
  void aMissingRuleIsNamed(Sandbox sandbox) throws IOException {
    try (Cloud cloud = connectAs(ConsumerKeys.accepted(sandbox, "GET /me/*"), sandbox)) {
      assertAdvises(cloud, "lacks the access rule GET /me; ");
    }
  }

  @Test
  void aClosedEndpointNamesItsSuccessor(Sandbox sandbox) {
    try (Cloud cloud = Connections.to(sandbox).endpoint("runabove-ca").connect()) {
      assertAdvises(cloud, "is closed; its successor, Public Cloud, is");
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }

  private static void assertAdvises(Cloud cloud, String words) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> cloud.account().profile());
    assertThat(error.getMessage()).contains(words).doesNotContain("\n");
  }

  private static Cloud connectAs(String consumerKey, Sandbox sandbox) {
    return Connections.withoutConsumerKey(sandbox)
        .credential("consumer_key", consumerKey)
        .connect();
  }
}
