// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Errors of authentication in the form of today, which is the default. */
class ErrorFormTest {
  private final OvhFixture ovh = new OvhFixture(OvhSeed.standard());

  @AfterEach
  void close() {
    ovh.close();
  }

  @Test
  void haveAClassAndNoCode() {
    Keys wrong = new Keys(ovh.keys.applicationKey(), "wrong", ovh.keys.consumerKey());
    assertThat(ovh.call(wrong, "GET", "/me", "").body())
        .isEqualTo("{\"class\":\"Client::BadRequest\",\"message\":\"Invalid signature\"}");
    Keys limited = ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"/me\"}]");
    assertThat(ovh.call(limited, "GET", "/me/bill", "").body())
        .isEqualTo(
            "{\"class\":\"Client::Forbidden\",\"message\":\"This call has not been granted\"}");
    ovh.setServerAhead(Duration.ofHours(1));
    assertThat(ovh.get("/me").body())
        .isEqualTo("{\"class\":\"Client::BadRequest\",\"message\":\"Query out of time\"}");
  }
}
