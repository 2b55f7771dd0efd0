package io.github.polycloud.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotEnvTest {
  @Test
  void bareValuesEndAtACommentOrTheLine() {
    assertThat(
            DotEnv.parse("TZ=UTC\r\n URL = http://host/#anchor \nLEVEL=debug # or info\nEMPTY=\n"))
        .containsExactlyEntriesOf(
            ordered("TZ", "UTC", "URL", "http://host/#anchor", "LEVEL", "debug", "EMPTY", ""));
  }

  @Test
  void quotedValuesKeepSpacesSignsAndLineBreaks() {
    assertThat(
            DotEnv.parse(
                "A=' #1 \\n $X '\nB=\"one\\ntwo \\\"\\$\\\\\" # comment\nC=\"1\n2\"\nD=''"))
        .containsExactlyEntriesOf(
            ordered("A", " #1 \\n $X ", "B", "one\ntwo \"$\\", "C", "1\n2", "D", ""));
  }

  @Test
  void commentsBlankLinesAndExportAreSkipped() {
    assertThat(DotEnv.parse("# TZ=UTC\n\n  # x\nexport TZ=CET\nexported=1\n"))
        .containsExactlyEntriesOf(ordered("TZ", "CET", "exported", "1"));
  }

  @Test
  void anEmptyFileHasNoValues() {
    assertThat(DotEnv.parse("")).isEmpty();
    assertThat(DotEnv.parse("\n# nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"canary", "1canary=x", "A='canary", "A=\"canary", "A='x'canary", "A-B=canary"})
  void aMalformedLineIsNamedByItsNumberOnly(String line) {
    assertThatThrownBy(() -> DotEnv.parse("TZ=\"a\nb\"\n\n" + line + "\n"))
        .hasMessage("line 4 of the file is not NAME=value");
  }

  @Test
  void longValuesAreRead() {
    String value = "\\n0123456789abcdef".repeat(5_000);
    assertThat(DotEnv.parse("A=\"" + value + "\"").get("A")).hasSize(85_000);
  }

  private static Map<String, String> ordered(String... namesAndValues) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
