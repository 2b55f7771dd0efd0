// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The fast path agrees with the general parser. */
class FastInstantDeserializerTest {
  @Property
  void aTimestampInWholeSecondsIsParsed(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second) {
    Instant time = Instant.ofEpochSecond(second);

    assertThat(FastInstantDeserializer.parseOrNull(time.toString())).isEqualTo(time);
  }

  @Property(tries = 5000)
  void parsingAgreesWithTheJdkOrIsLeftToIt(@ForAll("texts") String text) {
    Instant read = FastInstantDeserializer.parseOrNull(text);

    if (read != null) {
      assertThat(read).isEqualTo(Instant.parse(text));
    }
  }

  @Example
  void aCodecDecodesAllTimestampFormats() throws Exception {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    List<Instant> read = new ArrayList<>();
    for (String text :
        List.of(
            "\"2026-01-01T12:00:00Z\"",
            "\"2026-01-01T12:00:00.000000Z\"",
            "\"2026-01-01T13:00:00+01:00\"",
            "\"2026-01-01T12:00:00+00:00\"",
            "1767268800")) {
      HttpResponse response = new HttpResponse(200, Headers.of(), text.getBytes());
      read.add((Instant) JsonCodec.plain().decode(response, Instant.class));
    }

    assertThat(read).containsOnly(noon);
  }

  @Example
  void aNumberBeyondAllTimesIsRejected() {
    for (String text : List.of("1e999", "-1e999", "1e17")) {
      HttpResponse response = new HttpResponse(200, Headers.of(), text.getBytes());

      assertThatThrownBy(() -> JsonCodec.plain().decode(response, Instant.class))
          .as(text)
          .isInstanceOf(BodyException.class);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> pair = Arbitraries.integers().between(0, 99);
    return Combinators.combine(
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 14),
            Arbitraries.integers().between(0, 33),
            Arbitraries.integers().between(0, 26),
            pair,
            pair)
        .as("%04d-%02d-%02dT%02d:%02d:%02dZ"::formatted);
  }
}
