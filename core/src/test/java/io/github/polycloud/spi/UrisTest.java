// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.http.Endpoint;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed URIs are parsed as null, and unsafe ones are not opened. */
class UrisTest {
  @Test
  void parsesAUri() {
    assertThat(Uris.parseOrNull(" https://shop.example.com/ "))
        .isEqualTo(URI.create("https://shop.example.com/"));
  }

  @Test
  void returnsNullForMissingBlankOrMalformedText() {
    assertThat(Uris.parseOrNull(null)).isNull();
    assertThat(Uris.parseOrNull(" ")).isNull();
    assertThat(Uris.parseOrNull("https://not an address")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com, https://logs.example.com/x, true",
    "https://api.example.com, https://10.0.0.7/x, true",
    "https://api.example.com, https://localhost/x, true",
    "https://api.example.com, http://localhost/x, false",
    "https://api.example.com, http://127.0.0.1:8080/x, false",
    "https://api.example.com, http://[::1]/x, false",
    "https://api.example.com, http://169.254.169.254/x, false",
    "https://api.example.com, http://logs.example.com/x, false",
    "http://127.0.0.1:8080, http://localhost/x, true",
    "https://localhost, http://[::1]:1/x, true",
    "http://localhost, http://169.254.169.254/x, false",
    "http://localhost, http://localhost.example.com/x, false",
    "http://localhost, https://me@logs.example.com/x, false",
    "http://localhost, file:///etc/passwd, false",
    "http://localhost, https:opaque, false",
    "http://localhost, //localhost/x, false",
    "http://localhost, ftp://localhost/x, false"
  })
  void onlyALoopbackServiceMayReferToPlainHttpOnThisMachine(
      String source, URI url, boolean allowed) {
    assertThat(Uris.mayOpen(url, Endpoint.of(source))).isEqualTo(allowed);
  }
}
