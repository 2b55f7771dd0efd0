// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimestampDeserializerTest {
  @Test
  void readsBothTimestampFormats() {
    assertThat(TimestampDeserializer.parse("2011/05/17 09:30:00 -0700"))
        .isEqualTo(Instant.parse("2011-05-17T16:30:00Z"));
    assertThat(TimestampDeserializer.parse("2008-09-01T10:00:00-07:00"))
        .isEqualTo(Instant.parse("2008-09-01T17:00:00Z"));
    for (String other : new String[] {"", "yesterday", "yester/day", "2008-09-01T10:00:00"}) {
      assertThat(TimestampDeserializer.parse(other)).as(other).isNull();
    }
  }
}
