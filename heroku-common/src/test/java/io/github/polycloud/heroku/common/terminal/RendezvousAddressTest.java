// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing of attach URLs. */
final class RendezvousAddressTest {

  @ParameterizedTest
  @CsvSource({
    "rendezvous://run.example.com:5000/s3cret, run.example.com, 5000, s3cret",
    "RENDEZVOUS://run.example.com:5000/s3cret, run.example.com, 5000, s3cret",
    "rendezvous://run.example.com/s3cret, run.example.com, 443, s3cret",
    "rendezvous://10.0.0.7:5000/a/b?c=d%2F, 10.0.0.7, 5000, a/b?c=d%2F",
    "rendezvous://[::1]:5000/s3cret, [::1], 5000, s3cret",
    "run.example.com:5000/s3cret?x=1, run.example.com, 5000, s3cret?x=1",
    "//10.0.0.7:5000/s3cret, 10.0.0.7, 5000, s3cret"
  })
  void hostPortAndSecretAreParsed(String url, String host, int port, String secret)
      throws RendezvousException {
    assertThat(RendezvousAddress.of(URI.create(url)))
        .isEqualTo(new RendezvousAddress(host, port, secret));
  }

  @Test
  void theBareHostOfAnIpv6AddressHasNoBrackets() throws RendezvousException {
    assertThat(RendezvousAddress.of(URI.create("rendezvous://[::1]:1/x")).bareHost())
        .isEqualTo("::1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://space.example.com/s3cret",
        "HTTP://space.example.com/s3cret",
        "https:s3cret"
      })
  void aPrivateSpaceIsUnsupported(String url) {
    assertRejected(url, ErrorKind.UNSUPPORTED, "private space");
  }

  @Test
  void anotherSchemeIsUnsupported() {
    assertRejected("ssh://run.example.com/s3cret", ErrorKind.UNSUPPORTED, "rendezvous://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rendezvous://run.example.com:5000",
        "rendezvous://run.example.com:5000/",
        "rendezvous://me:s3cret@run.example.com/x",
        "rendezvous:///s3cret",
        "rendezvous://run.example.com:0/s3cret",
        "rendezvous://run.example.com:65536/s3cret",
        "rendezvous:s3cret",
        "mailto:s3cret@example.com",
        "s3cret",
        ""
      })
  void anAddressWithAMissingPartIsMalformed(String url) {
    assertRejected(url, ErrorKind.UNEXPECTED_RESPONSE, "must have a host, a port and a secret");
  }

  @Test
  void toStringOmitsTheSecret() throws RendezvousException {
    assertThat(RendezvousAddress.of(URI.create("rendezvous://run.example.com:5000/s3cret")))
        .hasToString("run.example.com:5000");
  }

  private static void assertRejected(String url, ErrorKind kind, String says) {
    RendezvousException error =
        catchThrowableOfType(
            RendezvousException.class, () -> RendezvousAddress.of(URI.create(url)));
    assertThat(error.details().kind()).isEqualTo(kind);
    assertThat(error).hasMessageContaining(says).hasNoCause();
    assertThat(error.getMessage()).doesNotContain("s3cret");
  }
}
