// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties of encoded path values. */
final class PathSegmentPropertyTest {

  @Property
  void aUrlParserRestoresTheValue(@ForAll String value) {
    Assume.that(isAllowed(value));
    String encoded = PathSegment.encode("app", value);

    assertThat(URI.create("http://host/apps/" + encoded + "/end").getPath())
        .isEqualTo("/apps/" + value + "/end");
  }

  @Property
  void aValueNeverStartsASegmentQueryOrFragment(@ForAll String value) {
    Assume.that(isAllowed(value));

    assertThat(PathSegment.encode("app", value)).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})+");
  }

  private static boolean isAllowed(String value) {
    // An unpaired surrogate cannot be encoded.
    return !value.isBlank()
        && !value.equals(".")
        && !value.equals("..")
        && StandardCharsets.UTF_8.newEncoder().canEncode(value);
  }
}
