package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attach URL may look like. */
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
  void host_port_and_secret_are_taken_as_they_are(
      String url, String host, int port, String secret) {
    assertThat(RendezvousAddress.of(URI.create(url)))
        .isEqualTo(new RendezvousAddress(host, port, secret));
  }

  @Test
  void a_socket_takes_an_ipv6_address_without_brackets() {
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
  void a_private_space_is_not_supported_and_says_so(String url) {
    assertRefused(url, ErrorKind.UNSUPPORTED, "private space");
  }

  @Test
  void another_scheme_is_not_supported() {
    assertRefused("ssh://run.example.com/s3cret", ErrorKind.UNSUPPORTED, "rendezvous://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rendezvous://run.example.com:5000",
        "rendezvous://run.example.com:5000/",
        "rendezvous://me:s3cret@run.example.com/x",
        "rendezvous:///s3cret",
        "rendezvous:s3cret",
        "mailto:s3cret@example.com",
        "s3cret",
        ""
      })
  void an_address_that_lacks_a_part_is_malformed(String url) {
    assertRefused(url, ErrorKind.UNEXPECTED_RESPONSE, "a host, a port and a secret");
  }

  @Test
  void the_secret_cannot_be_read_in_it() {
    assertThat(RendezvousAddress.of(URI.create("rendezvous://run.example.com:5000/s3cret")))
        .hasToString("run.example.com:5000");
  }

  private static void assertRefused(String url, ErrorKind kind, String says) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> RendezvousAddress.of(URI.create(url)));
    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error).hasMessageContaining(says).hasNoCause();
    assertThat(error.getMessage()).doesNotContain("s3cret");
  }
}
