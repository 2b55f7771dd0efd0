// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniEndpointTest {
  @ParameterizedTest
  @CsvSource({
    "www.example.com, www.example.com, true",
    "www.example.com, WWW.Example.com, true",
    "www.example.com, shop.example.com, false",
    "*.example.com, www.example.com, true",
    "*.example.com, WWW.EXAMPLE.COM, true",
    "*.example.com, example.com, false",
    "*.example.com, a.b.example.com, false",
    "*.example.com, badexample.com, false",
    "*.example.com, .example.com, false",
    "*.example.com, *.example.com, true"
  })
  void coversTheNamesOfItsCertificate(String name, String hostname, boolean covered) {
    assertThat(endpoint(certificate(List.of("other.org", name))).covers(hostname))
        .isEqualTo(covered);
  }

  @Test
  void coversNothingWithoutDetailsOfItsCertificate() {
    assertThat(endpoint(null).covers("www.example.com")).isFalse();
    assertThat(endpoint(certificate(null)).covers("www.example.com")).isFalse();
  }

  private static SniEndpoint endpoint(SslCertificate certificate) {
    return new SniEndpoint("1", "tortoise-1", null, null, certificate, null, null, null, null);
  }

  private static SslCertificate certificate(List<String> names) {
    return new SslCertificate(null, names, null, null, false, false, null, null, null);
  }
}
