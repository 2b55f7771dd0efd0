package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** Malformed URIs are parsed as null. */
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
}
