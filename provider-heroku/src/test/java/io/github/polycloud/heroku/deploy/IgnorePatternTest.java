package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The syntax of {@code .slugignore}. */
class IgnorePatternTest {
  @ParameterizedTest
  @CsvSource({
    "*.log, deep/er.log",
    "?.txt, a.txt",
    "/a.txt, a.txt",
    "docs/*.md, docs/a.md",
    "docs/**, docs/a/b",
    "**/tmp, tmp",
    "**/tmp, a/b/tmp",
    "a/**/z, a/z",
    "a/**/z, a/b/c/z",
    "[abc].txt, b.txt",
    "[!abc].txt, d.txt",
    "[a-c].txt, b.txt",
    "a{b}.(c)+, a{b}.(c)+",
    "\\*, *",
    "[open, [open"
  })
  void matches(String pattern, String name) {
    assertThat(IgnorePattern.of(pattern).matches(name, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.log, a.log.txt",
    "/a.txt, deep/a.txt",
    "docs/*.md, docs/deep/a.md",
    "docs/*.md, more/docs/a.md",
    "?.txt, ab.txt",
    "a?b, a/b",
    "[!abc].txt, a.txt",
    "\\*, a",
    "target/, target"
  })
  void doesNotMatch(String pattern, String name) {
    assertThat(IgnorePattern.of(pattern).matches(name, false)).isFalse();
  }

  @Test
  void aTrailingSlashMatchesDirectoriesOnly() {
    assertThat(IgnorePattern.of("target/").matches("deep/target", true)).isTrue();
    assertThat(IgnorePattern.of("/target/").matches("deep/target", true)).isFalse();
  }

  @Test
  void rejectsAnInvalidPattern() {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> IgnorePattern.of("[z-a]")))
        .hasMessageContaining("[z-a]");
  }
}
