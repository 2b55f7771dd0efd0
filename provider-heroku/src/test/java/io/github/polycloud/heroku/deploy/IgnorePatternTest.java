// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.error.ErrorKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    "[open, [open",
    "\uD83D\uDD11.pem, \uD83D\uDD11.pem",
    "?.pem, \uD83D\uDD11.pem",
    "[\uD83D\uDD10-\uD83D\uDD12].pem, \uD83D\uDD11.pem",
    "*\uD83D\uDD11*, a\uD83D\uDD11b",
    "[^abc].txt, d.txt",
    "a/**/**/z, a/z",
    "**/a/**, x/a/b",
    "docs/**.md, docs/b.md",
    "[[:alpha:]].txt, a.txt",
    "a*b*c, aXbXbXc",
    "[\\]].txt, ].txt",
    "[a\\-z].txt, -.txt"
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
    "\uD83D\uDD11.pem, \uD83D\uDD12.pem",
    "a/**/z, az",
    "a/**/z, a/bz",
    "**/tmp, xtmp",
    "docs/**, docs",
    "[!a], /",
    "docs/**.md, docs/a/b.md",
    "a**b, a/b",
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

  @ParameterizedTest
  @ValueSource(strings = {"[z-a]", "[[:letter:]]"})
  void rejectsAnInvalidPattern(String pattern) {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> IgnorePattern.of(pattern)))
        .hasMessageContaining(pattern);
  }

  @Test
  void aRejectedPatternControlsNoTerminal() {
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> IgnorePattern.of("\u001B[z-a]\u202E")))
        .hasMessage("the pattern \\u001b[z-a]\\u202e is invalid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**/**/**/**/**/**/**/**/x",
        "**/a*/**/a*/**/a*/**/a*/**/x",
        "a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*x",
        "**a**a**a**a**a**a**a**a/x"
      })
  void matchingTakesTimeProportionalToTheLengthOfThePath(String pattern) {
    IgnorePattern glob = IgnorePattern.of(pattern);
    String path = "aaaaaaaa/".repeat(200) + "a".repeat(200);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 100; i++) {
            assertThat(glob.matches(path, false)).isFalse();
          }
        });
  }

  @Test
  void hostilePatternsTakeTimeInProportionToTheirLength() {
    String path = "ab/".repeat(60) + "c";
    for (String part :
        List.of(
            "**/", "[", "[[:a", "[[:a:", "[\\", "[a-", "*", "?", "**", "[ab]", "\\", "[]", "[!")) {
      String pattern = part.repeat(200_000 / part.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            IgnorePattern.of(pattern);
            IgnorePattern.ofGit(pattern + "x").matches(path, false);
          },
          part);
    }
    String members = "[" + "ab".repeat(100_000) + "]";
    assertThat(IgnorePattern.ofGit(members).matches("b", false)).isTrue();
    assertThat(IgnorePattern.ofGit(members).matches("c", false)).isFalse();
  }

  @Test
  void rangesOfAClassMayOverlap() {
    IgnorePattern pattern = IgnorePattern.of("[a-fc-ed-x0-9]");
    assertThat(List.of("a", "x", "f", "5").stream().allMatch(name -> pattern.matches(name, false)))
        .isTrue();
    assertThat(List.of("y", "A", "-").stream().noneMatch(name -> pattern.matches(name, false)))
        .isTrue();
  }

  @Test
  void aReversedRangeMatchesNothingInGit() {
    assertThat(IgnorePattern.ofGit("[c-a]").matches("b", false)).isFalse();
    assertThat(IgnorePattern.ofGit("[c-ax]").matches("x", false)).isTrue();
  }

  @Test
  void anInterruptEndsMatching() {
    IgnorePattern slug = IgnorePattern.of("*.log");
    IgnorePattern git = IgnorePattern.ofGit("*.log");
    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, () -> slug.matches("a", false));
    assertFails(ErrorKind.CANCELLED, () -> git.matches("a", false));
    assertThat(Thread.interrupted()).isTrue();
  }
}
