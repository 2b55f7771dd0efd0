// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties of encoded query parameters. */
final class PercentEncodingPropertyTest {

  private static String encode(String text) {
    // An unpaired surrogate cannot be encoded.
    Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text));
    return PercentEncoding.encode(text, PercentEncoding.UNRESERVED);
  }

  @Property
  void urlAndFormDecodersRestoreNameAndValue(@ForAll String name, @ForAll String value) {
    String query = encode(name) + "=" + encode(value);

    assertThat(URI.create("http://host/list?" + query).getQuery()).isEqualTo(name + "=" + value);
    assertThat(query.split("=", -1))
        .extracting(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
        .containsExactly(name, value);
  }

  @Property
  void aValueNeverStartsAParameterOrFragment(@ForAll String value) {
    assertThat(encode(value)).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
  }
}
