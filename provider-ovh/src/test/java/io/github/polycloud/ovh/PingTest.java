// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The request of a health check, with each login method. */
class PingTest {
  private static Sandbox sandbox;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void pingReadsNothingThatNeedsAnAccessRule() {
    try (Cloud cloud = Connections.to(sandbox).connect()) {
      assertThat(pathsOfAPing(cloud)).contains("/1.0/auth/details").doesNotContain("/1.0/me");
    }
  }

  @Test
  void aServiceAccountPings() {
    try (Cloud cloud =
        Clouds.builder(new OvhProvider())
            .environment(Environment.of(Map.of()))
            .endpoint(sandbox.ovh().url())
            .setting("token_url", sandbox.ovh().tokenUrl())
            .credential("client_id", sandbox.ovh().clientId())
            .credential("client_secret", sandbox.ovh().clientSecret())
            .connect()) {
      assertThat(pathsOfAPing(cloud)).contains("/1.0/auth/details");
    }
  }

  @Test
  void pingFailsAfterALogout() {
    try (Sandbox another = Sandbox.start();
        Cloud cloud = Connections.to(another).connect()) {
      cloud.unwrap(Ovh.class).auth().logout();
      assertFails(ErrorKind.UNAUTHENTICATED, cloud::ping);
    }
  }

  private static List<String> pathsOfAPing(Cloud cloud) {
    sandbox.requests().clear();
    cloud.ping();
    return sandbox.requests().all().stream().map(RecordedRequest::path).toList();
  }
}
