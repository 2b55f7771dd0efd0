package io.github.polycloud.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** One odd value loses no answer. */
class LenientTest {
  @Test
  void readsAnAddress() {
    assertThat(Lenient.uri(" https://shop.example.com/ "))
        .isEqualTo(URI.create("https://shop.example.com/"));
  }

  @Test
  void givesNothingForWhatIsNone() {
    assertThat(Lenient.uri(null)).isNull();
    assertThat(Lenient.uri(" ")).isNull();
    assertThat(Lenient.uri("https://not an address")).isNull();
  }
}
