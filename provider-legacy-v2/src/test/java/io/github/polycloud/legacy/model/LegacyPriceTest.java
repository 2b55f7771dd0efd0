package io.github.polycloud.legacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices in words. */
class LegacyPriceTest {
  @Test
  void readsWhatTheServiceWrites() {
    assertThat(LegacyPrice.parse("free")).isEqualTo(new Price(0, "month"));
    assertThat(LegacyPrice.parse("$15/mo")).isEqualTo(new Price(1500, "month"));
    assertThat(LegacyPrice.parse("$0.5/hour")).isEqualTo(new Price(50, "hour"));
    assertThat(LegacyPrice.parse("20")).isEqualTo(new Price(2000, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contact sales", "$", "$1.234/mo", "-1", "99999999999999999999"})
  void takesNoWordsForAPrice(String words) {
    assertThat(LegacyPrice.parse(words)).isNull();
  }
}
