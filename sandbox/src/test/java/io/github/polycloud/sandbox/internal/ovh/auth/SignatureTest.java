// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are published in the tests of OVH's own clients; their keys are revoked. */
class SignatureTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "GET | https://eu.api.ovh.com/1.0/auth | `` | $1$e9556054b6309771395efa467c22e627407461ad",
        "POST | https://eu.api.ovh.com/1.0/auth | {\"a\":\"b\",\"c\":\"d\"} |"
            + " $1$ec2fb5c7a81f64723c77d2e5b609ae6f58a84fc1",
        "PUT | https://eu.api.ovh.com/1.0/auth | {\"a\":\"b\",\"c\":\"d\"} |"
            + " $1$8a75a9e7c8e7296c9dbeda6a2a735eb6bd58ec4b",
        "DELETE | https://eu.api.ovh.com/1.0/auth | `` |"
            + " $1$a1eecd00b3b02b6cf5708b84b9ff42059a950d85",
        "GET | https://eu.api.ovh.com/v2/call | `` | $1$bb63b132a6f84ad5433d0c534d48d3f7c3804285"
      })
  void theSignatureIsTheOneThatOvhsPythonGoAndPhpClientsSend(
      String method, String url, String body, String signature) {
    assertThat(
            Signature.of(
                "9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk",
                "5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY",
                method,
                url,
                body.getBytes(UTF_8),
                "1457018875"))
        .isEqualTo(signature);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "GET | https://eu.api.ovh.com/1.0/me | `` | $1$dfe0b86bf2ab0d9eb3f785dc1ab00de58984d80c",
        "POST | https://eu.api.ovh.com/1.0/me/contact | Fake content |"
            + " $1$19a8f2db1a3b2b89b231c7872332b6ba117d8bd7",
        "GET | https://eu.api.ovh.com/1.0/route?filter=value%3a%26%c3%a9%27-&anotherfilter=%3dtest"
            + " | `` | $1$098b93d342b6db4848ec448063be2b6884e94723"
      })
  void theSignatureIsTheOneThatOvhsDotNetClientSends(
      String method, String url, String body, String signature) {
    assertThat(
            Signature.of(
                "APPLICATION_SECRET",
                "CONSUMER_KEY",
                method,
                url,
                body.getBytes(UTF_8),
                "1566485767"))
        .isEqualTo(signature);
  }
}
