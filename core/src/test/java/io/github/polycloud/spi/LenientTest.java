package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** One odd value loses no answer. */
class LenientTest {
  @Test
  void readsAnAddress() {
    assertThat(Lenient.parseOrNull(" https://shop.example.com/ "))
        .isEqualTo(URI.create("https://shop.example.com/"));
  }

  @Test
  void givesNothingForWhatIsNone() {
    assertThat(Lenient.parseOrNull(null)).isNull();
    assertThat(Lenient.parseOrNull(" ")).isNull();
    assertThat(Lenient.parseOrNull("https://not an address")).isNull();
  }
}
