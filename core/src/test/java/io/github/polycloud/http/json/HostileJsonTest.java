// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.http.BodyCodec.BodyException;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Bodies that are small, but expensive to decode or to calculate with. */
class HostileJsonTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final JsonCodec codec = JsonCodec.plain();

  /** A record with decimals. */
  public record Amounts(
      @Nullable BigDecimal total, @Nullable BigInteger count, double ratio, float share) {}

  /** A record with a record. */
  public record Bill(@Nullable Amounts amounts, @Nullable Map<String, BigDecimal> taxes) {}

  private static final List<String> NUMBERS =
      List.of(
          "1e10000000",
          "-1e10000000",
          "1e999999999",
          "1e-999999999",
          "1e2147483647",
          "1e-2147483648",
          "1e99999999999",
          "1e1001",
          "1e-1001",
          "9".repeat(1001),
          "0." + "9".repeat(1001),
          "9".repeat(100_000));

  static Stream<Arguments> numbersOfEachType() {
    List<Class<?>> types =
        List.of(
            BigDecimal.class,
            Number.class,
            BigInteger.class,
            long.class,
            Long.class,
            int.class,
            short.class,
            byte.class,
            AtomicLong.class,
            OptionalLong.class,
            Duration.class,
            Instant.class,
            OffsetDateTime.class,
            LocalDate.class,
            boolean.class,
            String.class,
            Object.class,
            JsonNode.class);
    return types.stream()
        .flatMap(type -> NUMBERS.stream().map(number -> Arguments.of(type, number)));
  }

  @ParameterizedTest
  @MethodSource("numbersOfEachType")
  void aNumberIsRejectedOrHarmless(Class<?> type, String number) {
    Stream.of(number, '"' + number + '"')
        .forEach(
            json ->
                assertTimeoutPreemptively(
                    SOON,
                    () -> {
                      try {
                        use(read(json, type));
                      } catch (BodyException e) {
                        assertThat(e.getMessage()).startsWith("the response body is not ");
                      }
                    }));
  }

  /** What callers do with numbers. */
  private static void use(@Nullable Object value) {
    if (value instanceof JsonNode node) {
      use(node.isNumber() ? node.numberValue() : node.asString(""));
    } else if (value instanceof BigDecimal number) {
      assertThat(number.toBigInteger().bitLength()).isLessThan(10_000);
      assertThat(number.toPlainString()).hasSizeLessThan(10_000);
      assertThat(number.setScale(Math.max(2, number.scale())).hashCode()).isNotNull();
    } else if (value instanceof BigInteger number) {
      assertThat(number.bitLength()).isLessThan(10_000);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e10000000", "1e999999999", "1e-999999999", "1e1001", "1e99999999999"})
  void aDecimalOutOfRangeNamesItsField(String number) {
    assertRejected("{\"amounts\":{\"total\":" + number + "}}", Bill.class, " at amounts.total");
    assertRejected("{\"amounts\":{\"total\":\"" + number + "\"}}", Bill.class, " at amounts.total");
    assertRejected("{\"amounts\":{\"count\":" + number + "}}", Bill.class, " at amounts.count");
    assertRejected("{\"taxes\":{\"secret\":" + number + "}}", Bill.class, " at taxes.*");
    assertRejected("{\"a\":[" + number + "]}", Map.class, " at *");
    assertRejected("[" + number + "]", Object.class, "");
  }

  @Test
  void aNumberBeyondTheRangeOfADoubleIsNotInfinity() {
    assertRejected("{\"ratio\":1e309}", Amounts.class, " at ratio");
    assertRejected("{\"ratio\":-1e999999999}", Amounts.class, " at ratio");
    assertRejected("{\"share\":1e39}", Amounts.class, " at share");
  }

  @Test
  void usualNumbersAreReadExactly() throws Exception {
    Amounts amounts =
        (Amounts) read("{\"total\":12.50,\"count\":1e30,\"ratio\":1e308}", Amounts.class);
    assertThat(amounts.total()).isEqualTo(new BigDecimal("12.50"));
    assertThat(amounts.count()).isEqualTo(BigInteger.TEN.pow(30));
    assertThat(amounts.ratio()).isEqualTo(1e308);
    assertThat(((Amounts) read("{\"total\":5e-324}", Amounts.class)).total())
        .isEqualByComparingTo("5e-324");
    assertThat(read("{\"a\":[1,2.50,1e1000]}", Map.class))
        .isEqualTo(Map.of("a", List.of(1, new BigDecimal("2.50"), new BigDecimal("1e1000"))));
    assertThat(read("123456789012345678901234567890", Number.class))
        .isEqualTo(new BigInteger("123456789012345678901234567890"));
  }

  static Stream<Arguments> structures() {
    return Stream.of(
        Arguments.of("empty arrays", "[" + "[],".repeat(1_000_001) + "[]]"),
        Arguments.of("empty objects", "[" + "{},".repeat(1_000_001) + "{}]"),
        Arguments.of("names", "{" + "\"a\":1,".repeat(1_000_001) + "\"b\":1}"),
        Arguments.of("levels", "[".repeat(501) + "]".repeat(501)),
        Arguments.of("levels of objects", "{\"a\":".repeat(501) + "1" + "}".repeat(501)),
        Arguments.of("a text", "[\"" + "x".repeat((16 << 20) + 1) + "\"]"),
        Arguments.of("a name", "{\"" + "x".repeat(1_001) + "\":1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("structures")
  void aStructureBeyondTheLimitsIsRejected(String name, String json) {
    for (Type type : List.of(Object.class, JsonNode.class)) {
      assertThatThrownBy(() -> read(json, type))
          .as(type.getTypeName())
          .isInstanceOf(BodyException.class)
          .message()
          .startsWith("the response body is not ")
          .hasSizeLessThan(2000);
    }
    assertThatThrownBy(() -> read(json, JsonNode.class))
        .hasMessageContaining("limits of JSON (500 levels, 2000000 tokens");
    assertThat(codec.tree(new HttpResponse(200, Headers.of(), bytes(json))).isMissingNode())
        .isTrue();
  }

  @Test
  void aStructureWithinTheLimitsIsRead() throws Exception {
    assertThat((List<?>) read("[" + "{},".repeat(999_000) + "{}]", Object.class)).hasSize(999_001);
    assertThat(read("[".repeat(500) + "]".repeat(500), JsonNode.class)).isNotNull();
  }

  @Test
  void anErrorThatIsCutIsReadUpToTheCut() {
    String error =
        "{\"id\":\"invalid\",\"n\":[1,{\"x\":true}],\"message\":\"caf\u00e9 \\\\ \\u00e9 \\\""
            + " \ud83d\ude00 end\",\"z\":{\"y\":null}}";
    byte[] body = bytes(error);
    for (int length = 0; length <= body.length; length++) {
      String cut = new String(body, 0, length, StandardCharsets.UTF_8);
      JsonNode tree =
          codec.tree(new HttpResponse(422, Headers.of(), java.util.Arrays.copyOf(body, length)));
      assertThat(tree.path("id").asString("none"))
          .isIn("none", "invalid".substring(0, Math.max(0, Math.min(7, length - 7))));
      assertThat("caf\u00e9 \\ \u00e9 \" \ud83d\ude00 end")
          .as(cut)
          .startsWith(tree.path("message").asString("").replace("\ufffd", ""));
    }
    JsonNode most =
        codec.tree(
            new HttpResponse(422, Headers.of(), java.util.Arrays.copyOf(body, body.length - 25)));
    assertThat(most.path("id").asString("")).isEqualTo("invalid");
    assertThat(most.path("n").path(1).path("x").asBoolean(false)).isTrue();
    assertThat(most.path("message").asString("")).startsWith("caf\u00e9 \\ \u00e9");
  }

  @Test
  void aSuccessThatIsCutIsNotRead() {
    HttpResponse cut = new HttpResponse(200, Headers.of(), bytes("{\"access_token\":\"abc"));
    assertThat(codec.tree(cut).isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "<html>",
        "no",
        "\\",
        "\\\\\\\\\\\\\\\\",
        "\"text",
        "12",
        "}",
        "]",
        ",",
        "tru"
      })
  void whatIsNoJsonIsNoTree(String text) {
    JsonNode tree = codec.tree(new HttpResponse(500, Headers.of(), bytes(text)));
    assertThat(tree.path("id").asString("none")).isEqualTo("none");
  }

  private void assertRejected(String json, Type type, String location) {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThatThrownBy(() -> read(json, type))
                .isInstanceOf(BodyException.class)
                .hasMessage("the response body is not the expected JSON" + location));
  }

  private @Nullable Object read(String json, Type type) throws BodyException {
    return codec.decode(new HttpResponse(200, Headers.of(), bytes(json)), type);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
