// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code .env} files that {@code config diff} and {@code config sync} read. */
class EnvFileTest {
  @Test
  void valuesWithoutQuotesEndAtACommentOrTheLine() {
    assertThat(read("TZ=UTC\r\n URL = http://host/#anchor \nLEVEL=debug # or info\nA=\nB= # b\n"))
        .isEqualTo(
            Map.of("TZ", "UTC", "URL", "http://host/#anchor", "LEVEL", "debug", "A", "", "B", ""));
  }

  @Test
  void quotedValuesKeepSpacesAndSigns() {
    assertThat(
            read("A=' #1 \\n $X '\nB=\"one\\ntwo \\\"#\\\\\" # comment\nC=''\nD=\"\"\nE=\"it's\""))
        .isEqualTo(
            Map.of("A", " #1 \\n $X ", "B", "one\ntwo \"#\\", "C", "", "D", "", "E", "it's"));
  }

  @Test
  void commentsBlankLinesAndExportAreSkipped() {
    assertThat(read("# TZ=UTC\n\n  # x\nexport TZ=CET\nexported=1\n"))
        .isEqualTo(Map.of("TZ", "CET", "exported", "1"));
    assertThat(read("\n# nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "canary",
        "1canary=x",
        "A-B=canary",
        "A='canary",
        "A=\"canary",
        "A='x'canary",
        "A=$canary",
        "A=\"$canary\"",
        "A=\"\\canary\"",
        "A=the canary",
        "A=#canary"
      })
  void aLineThatIsNotUnderstoodIsNamedByItsNumberOnly(String line) {
    assertThatThrownBy(() -> read("TZ=UTC\n\n# canary\n" + line + "\n" + line + "\n"))
        .hasMessage("not NAME='value': .env line 4");
  }

  @Test
  void longValuesAreRead() {
    String value = "\\n0123456789abcdef".repeat(5_000);
    assertThat(read("A=\"" + value + "\"").get("A")).hasSize(85_000);
  }

  private static Map<String, String> read(String text) {
    return EnvFile.parse(text.lines().toList(), ".env");
  }
}
