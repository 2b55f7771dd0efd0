// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RecordedRequest;
import org.junit.jupiter.api.Test;

/** The request of a health check. */
class PingTest extends LegacyTestCase {
  @Test
  void pingIsOneRequest() {
    sandbox.requests().clear();

    legacy.cloud().ping();

    assertThat(sandbox.requests().all()).extracting(RecordedRequest::path).containsExactly("/user");
  }
}
