// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices as text. */
class PriceDeserializerTest {
  @Test
  void readsWhatTheServiceWrites() {
    assertThat(PriceDeserializer.parse("free")).isEqualTo(new Price(0, "month"));
    assertThat(PriceDeserializer.parse("$15/mo")).isEqualTo(new Price(1500, "month"));
    assertThat(PriceDeserializer.parse("$0.5/hour")).isEqualTo(new Price(50, "hour"));
    assertThat(PriceDeserializer.parse("20")).isEqualTo(new Price(2000, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "contact sales", "$", "$1.234/mo", "-1", "99999999999999999999"})
  void otherTextIsNotAPrice(String text) {
    assertThat(PriceDeserializer.parse(text)).isNull();
  }
}
