// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfidentialElementsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<env>CANARY</env><a>b</a> | <env>****</env><a>b</a>",
        "<x:env n='1'>CANARY</x:env> | <x:env n='****'>****</x:env>",
        "<env type='a'><b>CANARY</b> <c/>CANARY</env>d |"
            + " <env type='a'><b>****</b> <c/>****</env>d",
        "<env><env>CANARY</env>CANARY</env>a | <env><env>****</env>****</env>a",
        "<env><![CDATA[</env>CANARY]]>CANARY</env> | <env>****</env>",
        "<env><!-- </env>CANARY --></env> | <env>****</env>",
        "<env>CANARY <b CANARY | <env>****<b CANARY",
        "<env>CANARY</b></env>a | <env>****</b></env>a",
        "<a><env>CANARY</a>b | <a><env>****</a>b",
        "<env/>a<env />b | <env/>a<env />b",
        "<a env='CANARY' b = \"c\" token = \"CANARY\"/> | <a env='****' b = \"c\" token ="
            + " \"****\"/>",
        "<v name='MODE' value='CANARY'/> | <v name='MODE' value='****'/>",
        "<v name='mode' value='a'/> | <v name='mode' value='a'/>",
        "<a b='<env>CANARY</env> | <a b='<env>****</env>",
        "<![CDATA[ <!-- <env>CANARY</env> | <![CDATA[ <!-- <env>****</env>",
        "1 < 2 <3 </ <> a=b | 1 < 2 <3 </ <> a=b"
      })
  void contentsAreReplaced(String text, String masked) {
    assertThat(mask(text)).isEqualTo(masked);
  }

  @Test
  void allElementsMayBeConfidential() {
    assertThat(ConfidentialElements.map("a<b>c</b>", true, (name, value, hidden) -> name + hidden))
        .isEqualTo("a<b>btrue</b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "</",
        "<a>",
        "</a>",
        "<a></b>",
        "<a b",
        "<a b='",
        "<a b=",
        "<a ",
        "<a/>",
        "<env>",
        "<![CDATA[",
        "<![CDATA[]]>",
        "<!--",
        "<!---->",
        "a ",
        "a=",
        "=",
        "'",
        "a:b.c-",
        "<a b='c' "
      })
  void timeIsProportionalToTheText(String part) {
    String hostile = part.repeat(400_000 / part.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          mask(hostile);
          mask("<a " + hostile);
          mask("<a><env>" + hostile + "</a>");
        });
  }

  private static String mask(String text) {
    return ConfidentialElements.map(
        text, false, (name, value, confidential) -> confidential ? "****" : value);
  }
}
