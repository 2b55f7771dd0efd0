// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records are decoded equally by method handle and by Jackson. */
class RecordInstantiatorTest {
  private final JsonCodec codec = JsonCodec.snakeCase();

  /** A record with a public constructor. */
  public record Seen(
      String name, int count, boolean open, @Nullable Seen inner, List<Long> sizes) {}

  private record Hidden(String name, long count) {}

  /** A record that validates its values. */
  public record Positive(int count) {
    public Positive {
      if (count < 0) {
        throw new IllegalArgumentException("secret");
      }
    }
  }

  @Test
  void aPublicRecordHasDefaultsForMissingFields() throws Exception {
    assertThat(
            read("{\"inner\":{\"name\":\"b\",\"sizes\":[1,2]},\"count\":3,\"new\":1}", Seen.class))
        .isEqualTo(
            new Seen(null, 3, false, new Seen("b", 0, false, null, List.of(1L, 2L)), List.of()));
  }

  @Test
  void aPrivateRecordIsInstantiatedByJackson() throws Exception {
    assertThat(read("{\"name\":\"a\",\"count\":4}", Hidden.class)).isEqualTo(new Hidden("a", 4));
  }

  @Test
  void anExceptionOfTheConstructorIsABodyException() {
    assertThatThrownBy(() -> read("{\"count\":-1}", Positive.class))
        .isInstanceOf(BodyCodec.BodyException.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void aValueOfAnotherTypeIsAnErrorThatNamesTheField() {
    assertThatThrownBy(() -> read("{\"inner\":{\"count\":\"many\"}}", Seen.class))
        .isInstanceOf(BodyCodec.BodyException.class)
        .hasMessage("the response body is not the expected JSON at inner.count");
  }

  private Object read(String json, Class<?> type) throws BodyCodec.BodyException {
    return codec.decode(
        new HttpResponse(200, Headers.of(), json.getBytes(StandardCharsets.UTF_8)), type);
  }
}
