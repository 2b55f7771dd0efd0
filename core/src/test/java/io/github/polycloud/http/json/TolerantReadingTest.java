// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as services really send them. */
class TolerantReadingTest {
  private final JsonCodec codec = JsonCodec.plain();

  /** A record with fields of all kinds. */
  public record Bill(
      @Nullable String description,
      @Nullable Long orderId,
      int pages,
      @Nullable Boolean paid,
      @Nullable OffsetDateTime date,
      @Nullable Bill previous) {}

  @Test
  void bytesThatAreNoUtf8AreReplaced() throws Exception {
    byte[] latin1 =
        "{\"previous\":{\"description\":\"Un num\u00e9ro\"},\"orderId\":7}"
            .getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse response = new HttpResponse(200, Headers.of(), latin1);
    Bill bill = (Bill) codec.decode(response, Bill.class);
    assertThat(bill.previous().description()).isEqualTo("Un num\ufffdro");
    assertThat(bill.orderId()).isEqualTo(7);
    assertThat(codec.tree(response).path("previous").path("description").asString(""))
        .isEqualTo("Un num\ufffdro");
  }

  @Test
  void aBodyThatIsNeitherUtf8NorJsonStaysAnError() {
    byte[] text = "<p>\u00e9</p>".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse response = new HttpResponse(200, Headers.of(), text);
    assertThatThrownBy(() -> codec.decode(response, Bill.class))
        .isInstanceOf(BodyException.class)
        .hasMessage("the response body is not valid JSON");
    assertThat(codec.tree(response).isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99999999999999999999",
        "2.5",
        "9e99999999",
        "-99999999999999999999",
        "\"2.5\"",
        "\"9999999999999999999.0\""
      })
  void aNumberThatDoesNotFitNamesItsField(String number) {
    assertThatThrownBy(() -> read("{\"previous\":{\"orderId\":" + number + "}}", Bill.class))
        .isInstanceOf(BodyException.class)
        .hasMessage("the response body is not the expected JSON at previous.orderId");
    assertThatThrownBy(() -> read("{\"pages\":" + number + "}", Bill.class))
        .hasMessage("the response body is not the expected JSON at pages");
    assertThatThrownBy(() -> read("[1," + number + "]", new LongList().type()))
        .hasMessage("the response body is not the expected JSON at 1");
  }

  @Test
  void aWholeNumberMayHaveADecimalPoint() throws Exception {
    Bill bill = (Bill) read("{\"orderId\":100.0,\"pages\":2.0}", Bill.class);
    assertThat(bill.orderId()).isEqualTo(100);
    assertThat(bill.pages()).isEqualTo(2);
    assertThat(read("7.0", Long.class)).isEqualTo(7L);
    Bill text = (Bill) read("{\"orderId\":\"100.0\",\"pages\":\" 2.00 \"}", Bill.class);
    assertThat(text.orderId()).isEqualTo(100);
    assertThat(text.pages()).isEqualTo(2);
    assertThat(((Bill) read("{\"orderId\":\"100\"}", Bill.class)).orderId()).isEqualTo(100);
  }

  @Test
  void whatIsAbsentIsNull() throws Exception {
    Bill bill = (Bill) read("{\"orderId\":null}", Bill.class);
    assertThat(bill.orderId()).isNull();
    assertThat(bill.paid()).isNull();
    assertThat(bill.pages()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-01T13:00:00+01:00", "2026-01-01T13:00:00+0100", "2026-01-01T13:00:00+01"})
  void anOffsetNeedsNoColon(String text) throws Exception {
    OffsetDateTime time = OffsetDateTime.of(2026, 1, 1, 13, 0, 0, 0, ZoneOffset.ofHours(1));
    assertThat(((Bill) read("{\"date\":\"" + text + "\"}", Bill.class)).date()).isEqualTo(time);
    assertThat(((Bill) read("{\"date\":\"" + text + "\"}", Bill.class)).date().getOffset())
        .isEqualTo(time.getOffset());
    assertThat(read("\"" + text + "\"", Instant.class)).isEqualTo(time.toInstant());
  }

  private static final class LongList extends tools.jackson.core.type.TypeReference<List<Long>> {
    Type type() {
      return getType();
    }
  }

  private @Nullable Object read(String json, Type type) throws BodyException {
    return codec.decode(
        new HttpResponse(200, Headers.of(), json.getBytes(StandardCharsets.UTF_8)), type);
  }
}
