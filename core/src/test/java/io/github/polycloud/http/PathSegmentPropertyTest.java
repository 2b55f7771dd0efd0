package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every value in a path. */
final class PathSegmentPropertyTest {

  @Property
  void anotherReaderOfUrlsGetsTheValueBack(@ForAll String value) {
    Assume.that(isAllowed(value));
    String encoded = PathSegment.encode("app", value);

    assertThat(URI.create("http://host/apps/" + encoded + "/end").getPath())
        .isEqualTo("/apps/" + value + "/end");
  }

  @Property
  void aValueNeverBeginsASegmentAQueryOrAFragment(@ForAll String value) {
    Assume.that(isAllowed(value));

    assertThat(PathSegment.encode("app", value)).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})+");
  }

  private static boolean isAllowed(String value) {
    // Half of a surrogate pair is no character, so no encoding can carry it.
    return !value.isBlank()
        && !value.equals(".")
        && !value.equals("..")
        && StandardCharsets.UTF_8.newEncoder().canEncode(value);
  }
}
