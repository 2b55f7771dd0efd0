// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactorTest {
  private static final String SECRET = "pa/ss w+rd\"'%41&<é>";
  private static final Redactor REDACTOR = redactor(SECRET);

  private static Redactor redactor(String... secrets) {
    return new Redactor(Stream.of(secrets).map(Secret::of).toList());
  }

  @Test
  void aSecretAtTheEndOfALongJsonIsFoundInLinearTime() {
    String json = "[\"" + "x ".repeat(4 << 20) + SECRET.replace("\"", "\\\"") + "\"]";

    String masked = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> REDACTOR.mask(json));

    assertThat(masked).endsWith("x ****\"]").hasSizeGreaterThan(8 << 20);
  }

  static Stream<String> forms() {
    String percent = URLEncoder.encode(SECRET, StandardCharsets.UTF_8).replace("+", "%20");
    String json = SECRET.replace("\"", "\\\"");
    return Stream.of(
        SECRET,
        SECRET.toUpperCase(Locale.ROOT).replace("É", "é"),
        percent,
        percent.toLowerCase(Locale.ROOT),
        URLEncoder.encode(percent, StandardCharsets.UTF_8),
        everyByteEncoded(SECRET),
        URLEncoder.encode(SECRET, StandardCharsets.UTF_8),
        json,
        json.replace("/", "\\/"),
        json.replace("\\", "\\\\").replace("\"", "\\\""),
        SECRET.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining()),
        SECRET.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
        SECRET.replace("&", "&#38;").replace("<", "&#x3C;").replace("'", "&#39;"),
        base64(SECRET),
        base64(":" + SECRET),
        base64("a:" + SECRET),
        base64("ab:" + SECRET + "\n"),
        Base64.getUrlEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String everyByteEncoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append("%%%02x".formatted(each));
    }
    return encoded.toString();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachFormOfASecretIsMaskedAsAWhole(String form) {
    assertThat(REDACTOR.mask("before " + form + " after")).isEqualTo("before **** after");
    assertThat(REDACTOR.mask(form + "," + form)).isEqualTo("****,****");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "%4", "%zz\\u12", "\\", "&", "&#;&#x;&amp", "100% & \\n", "%C3%28%ff"})
  void malformedEscapesRemain(String text) {
    assertThat(REDACTOR.mask(text)).isEqualTo(text);
  }

  @Test
  void aShortSecretIsMaskedWhereItIsAWord() {
    Redactor redactor = redactor("4711", "x-y");

    assertThat(redactor.mask("pin 4711, (4711) \"4711\" x-y=4711%20"))
        .isEqualTo("pin ****, (****) \"****\" ****=****%20");
    assertThat(redactor.mask("order 14711, 47110, a4711, x-yz"))
        .isEqualTo("order 14711, 47110, a4711, x-yz");
  }

  @Test
  void secretsThatOverlapAreMaskedCompletely() {
    assertThat(redactor("abcdefgh", "efghijkl").mask("-abcdefghijkl-")).isEqualTo("-****-");
    assertThat(redactor("abcabcab").mask("abcabcabcab")).doesNotContain("abcabcab");
  }

  @Test
  void theRestOfASecretThatWasCutIsMasked() {
    assertThat(masked(REDACTOR, "wrong: pa/ss w+r")).isEqualTo("wrong: ****");
    assertThat(masked(redactor("abcdefghijkl"), "{\"a\":\"\\u0061bcdefghi"))
        .isEqualTo("{\"a\":\"****");
  }

  private static String masked(Redactor redactor, String body) {
    return masked(redactor, body, Needles.NONE);
  }

  private static String masked(Redactor redactor, String body, Needles more) {
    return redactor
        .response(new HttpResponse(400, Headers.of(), body.getBytes(StandardCharsets.UTF_8)), more)
        .text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":471147} | {\"a\":\"****\"}",
        "[-24711470.5e1,true] | [\"****\",true]",
        "{\"a\":\"x 471147\",\"471147\":1} | {\"a\":\"x ****\",\"****\":1}",
        "{\"a\":\"\\u0034\\u00371147\\n\"} | {\"a\":\"****\\n\"}",
        "{\"a\":\"\\name12\"} | {\"a\":\"****\"}",
        "{\"a\":\"\\\\471147\\\\\"} | {\"a\":\"\\\\****\\\\\"}",
        "{\"a\":\"say \\\"x\\\" 471147\",\"b\":471147} |"
            + " {\"a\":\"say \\\"x\\\" ****\",\"b\":\"****\"}",
        "not JSON: 471147, \"471147\" | not JSON: ****, \"****\""
      })
  void jsonRemainsJson(String body, String masked) {
    assertThat(masked(redactor("471147", "name12"), body)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"an error\"} | {\"error\":\"an ****\"}",
        "{ \"error\" : \"error\" } | { \"error\" : \"****\" }",
        "[\"error\",{\"a\":\"error\"}] | [\"****\",{\"a\":\"****\"}]",
        "{\"an error\":\"error:\"} | {\"an ****\":\"****:\"}",
        "{\"a\":\"say \\\"error\\\":1\"} | {\"a\":\"say \\\"****\\\":1\"}",
        "{\"error | {\"****"
      })
  void aWordThatIsTheNameOfAMemberRemains(String body, String masked) {
    assertThat(masked(redactor("error"), body)).isEqualTo(masked);
  }

  @Test
  void secretsOfSeveralLinesAreMaskedAsAWholeAndByLine() {
    Needles key = needles("-----BEGIN KEY-----\nMIIcanary1\r\nMIIcanary2\n");

    assertThat(masked(redactor(), "{\"a\":\"MIIcanary1, MIIcanary2\"}", key))
        .isEqualTo("{\"a\":\"****, ****\"}");
    assertThat(masked(redactor(), "-----BEGIN KEY-----\\nMIIcanary1\\u000d\\nMIIcanary2\\n!", key))
        .isEqualTo("****!");
    assertThat(masked(redactor(), "a=MII+canary3&b=1", needles("begin\nMII canary3\nend")))
        .isEqualTo("a=****&b=1");
    assertThat(redactor().mask("a pass\\tword", needles("pass\tword"))).isEqualTo("a ****");
    assertThat(redactor().mask("a pass\tword", needles("pass\\tword"))).isEqualTo("a ****");
  }

  private static Needles needles(String secret) {
    Set<Needle> forms = new LinkedHashSet<>();
    Needle.addAll(forms, secret);
    return Needles.of(forms);
  }

  @Test
  void timeDoesNotDependOnTheNumberOfSecrets() {
    String prefix = "x".repeat(58);
    Set<Needle> forms = new LinkedHashSet<>();
    for (int i = 0; i < 5_000; i++) {
      Needle.addAll(forms, prefix + "%05d".formatted(i));
    }
    Needles needles = Needles.of(forms);
    String echo = (prefix + "y").repeat(2_000_000 / 59) + prefix + "04999";

    // With a search for each needle, this takes hours.
    String masked =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> redactor().mask(echo, needles));

    assertThat(masked).endsWith("y****").hasSize(echo.length() - 63 + 4);
  }

  @Test
  void newSecretsAreMaskedOnceTheyAreKnown() {
    List<Secret> known = new ArrayList<>();
    Redactor redactor = redactor("first-secret").plus(() -> known);
    assertThat(redactor.mask("second-secret")).isEqualTo("second-secret");

    known.add(Secret.of("second-secret"));

    assertThat(redactor.mask("first-secret second-secret")).isEqualTo("**** ****");
  }

  @Test
  void secretsInAReadyPathAreMasked() {
    assertThat(REDACTOR.maskPath("/a/" + everyByteEncoded(SECRET) + "/b")).isEqualTo("/a/****/b");
    assertThat(REDACTOR.maskPath("/oauth/tokens/abc;key=1")).isEqualTo("/oauth/tokens/****");
    assertThat(REDACTOR.maskPath("/a;token=b/c")).isEqualTo("/a;token=****");
    assertThat(REDACTOR.maskPath("/oauth/tokens/{token}/actions"))
        .isEqualTo("/oauth/tokens/{token}/actions");
  }

  @Property(tries = 200)
  void aSecretInAnyTextIsMasked(
      @ForAll @StringLength(min = 6, max = 40) @CharRange(from = ' ', to = '~') String secret,
      @ForAll @StringLength(max = 30) String before,
      @ForAll @StringLength(max = 30) String after) {
    if (!secret.isBlank()) {
      String value = secret.strip() + "#secret";
      assertThat(redactor(value).mask(before + value + after)).doesNotContain(value);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "%61", "\\u0061", "&#97;", "%", "\\", "&", "tokentoken", " "})
  void timeIsProportionalToTheText(String part) {
    String hostile = part.repeat(2_000_000 / part.length());
    Redactor redactor =
        redactor("a".repeat(5000) + "b", "b" + "a".repeat(5000), "aaa", "a".repeat(100));

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> redactor.mask(hostile, Needles.NONE));
  }
}
