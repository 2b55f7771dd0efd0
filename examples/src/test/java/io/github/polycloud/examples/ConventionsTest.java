// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conventions of all sources and documents that the compiler and the formatter do not check. */
@Tag("jdk-independent")
class ConventionsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules");
  private static final int MAX_LINES = 400;
  private static final Pattern SNAKE_CASE_TEST =
      Pattern.compile("(?m)^ +(?:public )?void ([a-zA-Z0-9]+_\\w+)\\(");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(core|heroku-common|provider-(?!example)[a-z0-9-]+|sandbox)/src/main/java/.*");

  private static final Pattern NEUTRAL =
      Pattern.compile("core/src/main/java/io/github/polycloud/(capability|model)/.*\\.java");

  private static final Pattern PROVIDER_WORDS = Pattern.compile("(?i)procfile|dyno|(?<![a-z])rake");

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public ((static|final|abstract|sealed) )*(class|interface|record|enum|@interface)"
              + " ");

  private static List<Path> files;

  @BeforeAll
  static void findFiles() throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return SKIPPED.contains(dir.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java") || name.endsWith(".md")) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files = found;
    assertThat(files).hasSizeGreaterThan(1000);
  }

  @Test
  void everySourceFileStatesItsLicense() throws IOException {
    List<Path> sources = new ArrayList<>(files);
    sources.removeIf(file -> file.toString().endsWith(".md"));
    sources.addAll(
        List.of(
            ROOT.resolve("integrations/compatibility/apps/jlink/link"),
            ROOT.resolve("polycloud"),
            ROOT.resolve("cli/src/dist/bin/polycloud"),
            ROOT.resolve("cli/src/dist/bin/polycloud.bat")));
    try (Stream<Path> scripts = Files.list(ROOT.resolve(".ci"))) {
      scripts.filter(Files::isExecutable).filter(Files::isRegularFile).forEach(sources::add);
    }
    for (Path source : sources) {
      try (Stream<String> lines = Files.lines(source)) {
        assertThat(lines.limit(2))
            .as(source.toString())
            .anyMatch(line -> line.endsWith(" SPDX-License-Identifier: Apache-2.0"));
      }
    }
  }

  @Test
  void proseAvoidsThePhrasesOfTheList() throws IOException {
    Pattern phrases =
        Pattern.compile(
            Files.readAllLines(Path.of("src/test/resources/phrases.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("|")));
    List<String> offences = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (phrases.matcher(lines.get(i)).find()) {
          offences.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void testNamesAreInCamelCase() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith("Test.java") || file.toString().endsWith("Contract.java")) {
        SNAKE_CASE_TEST
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> offences.add(ROOT.relativize(file) + ": " + found.group(1)));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void noSourceFileExceedsTheMaximumLength() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : files) {
      if (file.toString().endsWith(".java")) {
        int lines = Files.readAllLines(file).size();
        if (lines > MAX_LINES) {
          offences.add(ROOT.relativize(file) + ": " + lines + " lines");
        }
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void neutralApiHasNoWordsOfOneProvider() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : files) {
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      if (NEUTRAL.matcher(path).matches()) {
        PROVIDER_WORDS
            .matcher(path + "\n" + Files.readString(file))
            .results()
            .forEach(found -> offences.add(path + ": " + found.group()));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void publishedTypesNameTheVersionThatAddedThem() throws IOException {
    List<String> offences = new ArrayList<>();
    for (Path file : files) {
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      if (PUBLISHED.matcher(path).matches() && !path.contains("/internal/")) {
        String source = Files.readString(file);
        if (PUBLIC_TYPE.matcher(source).find() && !source.contains("@since")) {
          offences.add(path);
        }
      }
    }
    assertThat(offences).isEmpty();
  }
}
