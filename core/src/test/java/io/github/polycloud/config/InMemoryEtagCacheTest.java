// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cache counts is what it holds. */
final class InMemoryEtagCacheTest {
  private static final long LIMIT = 1 << 20;
  private static final int ENTRIES = 10_000;

  static Stream<Arguments> responses() {
    Map<String, List<String>> many = new HashMap<>();
    IntStream.range(0, 1000).forEach(i -> many.put("X-" + i, List.of("")));
    return Stream.of(
        Arguments.of("large bodies", entry("1", Map.of(), 10_000), ""),
        Arguments.of("small bodies", entry("1", Map.of(), 2), ""),
        Arguments.of(
            "a large field", entry("1", Map.of("X-A", List.of("a".repeat(60_000))), 2), ""),
        Arguments.of("a large name", entry("1", Map.of("X".repeat(60_000), List.of("a")), 2), ""),
        Arguments.of("many fields", entry("1", many, 2), ""),
        Arguments.of(
            "many values", entry("1", Map.of("X-A", new ArrayList<>(many.keySet())), 2), ""),
        Arguments.of("a large ETag", entry("1".repeat(60_000), Map.of(), 2), ""),
        Arguments.of("a large URL", entry("1", Map.of(), 2), "x".repeat(8_000)),
        Arguments.of("two bytes a character", entry("1", Map.of(), 2), "\u0416".repeat(8_000)));
  }

  /** Each object is counted with the least that it takes: 16 bytes, and its characters. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("responses")
  void holdsNoMoreThanItsLimitAndMakesUseOfIt(String kind, EtagCache.Entry entry, String query) {
    InMemoryEtagCache cache = InMemoryEtagCache.of(ENTRIES, LIMIT);
    long each = bytes(entry) + bytes(key(ENTRIES, query));
    for (int i = 0; i < Math.min(ENTRIES, 4 * LIMIT / each); i++) {
      cache.put(key(i, query), entry);
    }

    assertThat(cache.size() * each).as("bytes held").isLessThanOrEqualTo(LIMIT);
    assertThat(cache.size() * (each * 12 + 1024)).as("at most").isGreaterThan(LIMIT);
  }

  @Test
  void whatIsRemovedOrReplacedMakesRoom() {
    InMemoryEtagCache cache = InMemoryEtagCache.of(10, 3_000);
    for (int i = 0; i < 100; i++) {
      cache.put(key(0, ""), entry("1", Map.of("X-A", List.of("a".repeat(i))), 1_000));
      cache.put(key(1, ""), entry("1", Map.of(), i));
      cache.remove(key(1, ""));
    }
    assertThat(cache.get(key(0, ""))).isNotNull();
    assertThat(cache.size()).isEqualTo(1);
  }

  @Test
  void aResponseLargerThanTheCacheIsNotCachedAndEvictsNothingElse() {
    InMemoryEtagCache cache = InMemoryEtagCache.of(10, 3_000);
    cache.put(key(0, ""), entry("1", Map.of(), 100));
    cache.put(key(1, ""), entry("1", Map.of(), 100));
    cache.put(key(1, ""), entry("1", Map.of("X-A", List.of("a".repeat(3_000))), 2));

    assertThat(cache.get(key(0, ""))).isNotNull();
    assertThat(cache.get(key(1, ""))).isNull();
  }

  @Test
  void theTextOfAKeyContainsNoQuery() {
    assertThat(key(1, "canary")).asString().doesNotContain("canary");
  }

  private static EtagCache.Key key(int number, String query) {
    return new EtagCache.Key("fake-1", "https://a.example/" + number + "?" + query, "", "");
  }

  private static EtagCache.Entry entry(String etag, Map<String, List<String>> headers, int body) {
    return new EtagCache.Entry(etag, headers, new byte[body]);
  }

  private static long bytes(EtagCache.Entry entry) {
    return bytes(entry.etag())
        + 16
        + entry.body().length
        + entry.headers().entrySet().stream()
            .mapToLong(
                header ->
                    bytes(header.getKey())
                        + 16
                        + header.getValue().stream().mapToLong(InMemoryEtagCacheTest::bytes).sum())
            .sum();
  }

  private static long bytes(EtagCache.Key key) {
    return bytes(key.account()) + bytes(key.url()) + bytes(key.accept()) + bytes(key.range());
  }

  private static long bytes(String text) {
    int width = text.chars().allMatch(c -> c <= 0xff) ? 1 : 2;
    return 16 + (long) width * text.length();
  }
}
