// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a record has where a response has nothing. */
class MissingFieldsTest {
  /** Parts that a response may lack. */
  record Sample(
      @Nullable String name,
      int size,
      List<String> tags,
      Map<String, String> labels,
      @Nullable List<String> options,
      List<@Nullable String> slots) {}

  /** A type whose deserializer fails. */
  @JsonDeserialize(using = Failing.class)
  record Unreadable() {}

  static final class Failing extends ValueDeserializer<Unreadable> {
    @Override
    public Unreadable deserialize(JsonParser parser, DeserializationContext context) {
      throw new IllegalArgumentException("quotes the value");
    }
  }

  @Test
  void missingListsAreEmptyUnlessTheyAreNullable() throws Exception {
    Sample expected = new Sample(null, 0, List.of(), Map.of(), null, List.of());
    assertThat(read("{}")).isEqualTo(expected);
    assertThat(
            read(
                "{\"name\":null,\"size\":null,\"tags\":null,\"labels\":null,\"options\":null,"
                    + "\"slots\":null}"))
        .isEqualTo(expected);
  }

  @Test
  void nullElementsAreSkippedUnlessTheyAreNullable() throws Exception {
    Sample read =
        read("{\"tags\":[null,\"a\"],\"labels\":{\"x\":null,\"y\":\"b\"},\"slots\":[null]}");
    assertThat(read.tags()).containsExactly("a");
    assertThat(read.labels()).containsOnly(Map.entry("y", "b"));
    assertThat(read.slots()).containsExactly((String) null);
  }

  @Test
  void anExceptionOfADeserializerIsABodyException() {
    assertThatThrownBy(() -> JsonCodec.snakeCase().decode(response("{}"), Unreadable.class))
        .isInstanceOf(BodyCodec.BodyException.class)
        .hasMessage("the response body is not the expected JSON")
        .hasNoCause();
  }

  private static Sample read(String json) throws Exception {
    return (Sample) JsonCodec.snakeCase().decode(response(json), Sample.class);
  }

  private static HttpResponse response(String json) {
    return new HttpResponse(200, Headers.of(), json.getBytes(StandardCharsets.UTF_8));
  }
}
