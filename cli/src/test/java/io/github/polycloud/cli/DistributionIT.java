// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.Distribution.Result;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution as users have it: unpacked, from a shell, on a terminal and in pipes. */
class DistributionIT {
  private static final String WIDE = "\u65e5\u672c\u8a9e";

  @TempDir private static Path folder;
  private static Sandbox sandbox;
  private static Distribution distribution;

  @BeforeAll
  static void unpack() throws Exception {
    sandbox = Sandbox.builder().apps(450).start();
    distribution = Distribution.unpack(folder);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @Test
  void theFilesAreComplete() throws Exception {
    Path root = distribution.folder();
    for (String file :
        List.of(
            "LICENSE",
            "NOTICE",
            "bin/polycloud.bat",
            "completions/_polycloud",
            "completions/polycloud.bash",
            "completions/polycloud.fish",
            "man/man1/polycloud.1")) {
      assertThat(root.resolve(file)).isNotEmptyFile();
    }
    assertThat(Files.isExecutable(distribution.launcher())).isTrue();
    assertThat(Files.isExecutable(root.resolve("NOTICE"))).isFalse();
  }

  @Test
  void theLauncherWorksThroughLinksFromAnyDirectory() throws Exception {
    Result result =
        distribution.bash(
            sandbox,
            "ln -s \"$LAUNCHER\" 'a link'; mkdir -p sub; ln -s '../a link' sub/pc; cd sub; ./pc"
                + " --version");
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("polycloud ").contains("Java ");
    assertThat(result.err()).isEmpty();
  }

  /** The second start makes the archive; no start prints anything of the JVM or fails. */
  @Test
  void classesAreArchivedAtTheSecondStart() throws Exception {
    String cached =
        "XDG_CACHE_HOME=$HOME/cache polycloud --version; echo $?; ls cache/polycloud | wc -l;";
    Result result = distribution.bash(sandbox, cached.repeat(3) + "ls cache/polycloud");
    assertThat(result.lines().stream().filter("0"::equals)).hasSize(3);
    assertThat(result.lines().get(result.lines().size() - 1)).endsWith(".jsa");
    assertThat(result.err()).isEmpty();

    Result unwritable =
        distribution.bash(sandbox, "XDG_CACHE_HOME=/proc polycloud --version; echo $?");
    assertThat(unwritable.out()).endsWith("0\n");
    assertThat(unwritable.err()).isEmpty();
  }

  @Test
  void aMissingOrOldJavaIsSaidInOneLine() throws Exception {
    Result missing = distribution.bash(sandbox, "JAVA_HOME=/nowhere polycloud --version");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err())
        .isEqualTo("error: JAVA_HOME is /nowhere, which contains no bin/java\n");
    Result old =
        distribution.bash(
            sandbox,
            "mkdir -p old/bin; printf '#!/bin/sh\\n' > old/bin/java; chmod +x old/bin/java;"
                + " echo 'JAVA_VERSION=\"11.0.2\"' > old/release;"
                + " JAVA_HOME=$PWD/old polycloud --version");
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.err()).contains("is version 11.0.2; install Java 17 or newer");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void linesFitTheTerminal(int columns) throws Exception {
    Result help = distribution.terminal(sandbox, columns, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("Look:", "Tools:");
    assertThat(help.lines()).allMatch(line -> plain(line).length() <= columns);

    Result table =
        distribution.terminal(sandbox, columns, "apps --fields name,owner,url,id -c heroku");
    assertThat(table.status()).as(table.out()).isZero();
    assertThat(table.lines())
        .filteredOn(line -> !line.startsWith("note:"))
        .hasSize(451)
        .allMatch(line -> plain(line).length() <= columns);
    assertThat(table.out()).contains("\u001b[1m").endsWith("\r\n");
  }

  private static String plain(String line) {
    return line.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @Test
  void coloursAreLeftOutWhereTheyAreNotWanted() throws Exception {
    String apps = "apps -c heroku --filter name=app-001";
    assertThat(distribution.terminal(sandbox, 80, apps).out()).contains("\u001b[1m");
    for (String variable : List.of("NO_COLOR=1", "TERM=dumb")) {
      Result plain =
          distribution.bash(
              sandbox, "script -qec \"env " + variable + " '$LAUNCHER' " + apps + "\" /dev/null");
      assertThat(plain.out()).as(variable).contains("app-001").doesNotContain("\u001b");
    }
    assertThat(distribution.bash(sandbox, "polycloud " + apps).out()).doesNotContain("\u001b");
  }

  /** Names of services, on a terminal: escape sequences are shown, columns are aligned. */
  @Test
  void foreignTextCannotSteerTheTerminal() throws Exception {
    sandbox
        .faults()
        .inject(1, "GET", "/apps")
        .status(200)
        .body(
            "application/json",
            "[" + app("evil\\u001b[2J\\u202e") + "," + app(WIDE) + "," + app("abcdef") + "]");
    Result result = distribution.terminal(sandbox, 80, "apps -c heroku --fields name,owner");
    assertThat(result.status()).as(result.out()).isZero();
    assertThat(result.out()).contains("evil\\u001b[2J\\u202e  me@example.com");
    assertThat(result.lines())
        .contains(
            WIDE + " ".repeat(13) + "  me@example.com",
            "abcdef" + " ".repeat(13) + "  me@example.com");
  }

  private static String app(String name) {
    String id = "01234567-89ab-cdef-0123-456789abcdef";
    return """
    {"id":"%s","name":"%s","owner":{"email":"me@example.com","id":"%s"}}\
    """
        .formatted(id, name, id);
  }

  /** JDK 17 would lose the characters of arguments otherwise. */
  @Test
  void textIsUtf8InEveryLocale() throws Exception {
    for (String locale : List.of("LC_ALL=C", "LC_ALL=de_DE.ISO-8859-1", "LANG=nowhere")) {
      Result result = distribution.bash(sandbox, locale + " polycloud manual " + WIDE + "\u00e9");
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err()).as(locale).contains("no section " + WIDE + "\u00e9;");
    }
  }

  @Test
  void outputThatCannotBeWrittenHasTheRightStatus() throws Exception {
    Result full = distribution.bash(sandbox, "polycloud apps -c heroku > /dev/full");
    assertThat(full.status()).isEqualTo(1);
    assertThat(full.err()).isEqualTo("error: cannot write the output: No space left on device\n");
    Result closed =
        distribution.bash(sandbox, "polycloud apps -c heroku | true; echo ${PIPESTATUS[0]}");
    assertThat(closed.out()).isEqualTo("141\n");
    assertThat(closed.err()).isEmpty();
    assertThat(distribution.bash(sandbox, "polycloud apps -c heroku 2>&-").lines()).hasSize(451);
  }

  @Test
  void theFirstOf450AppsIsThereBeforeTheLastIsRequested() throws Exception {
    int before = sandbox.requests().all().size();
    Result head = distribution.bash(sandbox, "polycloud inventory -c heroku | head -3");
    assertThat(head.lines()).hasSize(3);
    assertThat(head.lines().get(1)).contains("app-001");
    assertThat(head.err()).isEmpty();
    // Two requests for each of the apps would be 900.
    assertThat(sandbox.requests().all().size() - before).isLessThan(700);
  }

  @Test
  void theCompletionOfBashCompletesCommandsAndOptions() throws Exception {
    Result result =
        distribution.bash(
            sandbox,
            "source '"
                + distribution.folder().resolve("completions/polycloud.bash")
                + "'; compopt() { :; }; COMP_WORDS=(polycloud inv); COMP_CWORD=1;"
                + " _complete_polycloud; echo ${COMPREPLY[*]}; COMP_WORDS=(polycloud costs --ht);"
                + " COMP_CWORD=2; _complete_polycloud; echo ${COMPREPLY[*]}; COMP_WORDS=(polycloud"
                + " apps -o j); COMP_CWORD=3; _complete_polycloud; echo ${COMPREPLY[*]}");
    assertThat(result.lines()).containsExactly("inventory", "--html", "json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zsh -n $D/_polycloud",
        "fish -n $D/polycloud.fish",
        "man -l $D/../man/man1/polycloud.1"
      })
  void theOtherFilesAreValid(String check) throws Exception {
    String program = check.substring(0, check.indexOf(' '));
    assumeTrue(distribution.bash(sandbox, "command -v " + program).status() == 0, program);
    Result result =
        distribution.bash(
            sandbox,
            "D='"
                + distribution.folder().resolve("completions")
                + "'; "
                + check.replace("$D", "\"$D\""));
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.err()).isEmpty();
  }
}
