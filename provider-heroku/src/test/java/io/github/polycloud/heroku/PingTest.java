// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.RecordedRequest;
import org.junit.jupiter.api.Test;

/** The request of a health check. */
class PingTest extends HerokuTestCase {
  @Test
  void pingIsOneRequestThatDoesNotCountAgainstTheRateLimit() {
    long before = heroku.accounts().rateLimits().remaining();
    sandbox.requests().clear();

    heroku.cloud().ping();

    assertThat(sandbox.requests().all())
        .extracting(RecordedRequest::path)
        .containsExactly("/account/rate-limits");
    assertThat(heroku.accounts().rateLimits().remaining()).isEqualTo(before);
  }
}
