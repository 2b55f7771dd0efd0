// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderInfo;
import io.github.polycloud.capability.Capability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the pages: links, anchors, artifacts, messages and the generated table. */
@Tag("jdk-independent")
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  static final Path README = ROOT.resolve("README.md");
  private static final Path CAPABILITIES = ROOT.resolve("docs/reference/capabilities.md");
  private static final Path TROUBLESHOOTING = ROOT.resolve("docs/troubleshooting.md");
  private static final Pattern LINK =
      Pattern.compile("(?:]\\(|(?:src|href)=\")(?!https?:|#)([^)#\"]+)");
  private static final Pattern ANCHOR = Pattern.compile("]\\((?!https?:)([^)#]*)#([^)]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
  private static final Pattern VERSION = Pattern.compile("(<version>[^<]+</version>)");
  private static final Pattern ARTIFACT =
      Pattern.compile("(?:<artifactId>|^\\| `)(polycloud-[a-z0-9-]+)", Pattern.MULTILINE);

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
  private static final Pattern TABLE =
      Pattern.compile("(?ms)^<!-- capabilities: [^\\n]*\\n(.*?)<!-- end of capabilities -->");

  static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
                  .map(ROOT::resolve),
              docs.filter(page -> page.toString().endsWith(".md")))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkTargetExists(Path page) throws IOException {
    assertThat(found(LINK, page)).allSatisfy(to -> assertThat(page.resolveSibling(to)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyAnchorIsAHeading(Path page) throws IOException {
    ANCHOR
        .matcher(Files.readString(page))
        .results()
        .forEach(
            link -> {
              Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
              assertThat(anchors(target)).as(link.group()).contains(link.group(2));
            });
  }

  /** Every page can be reached from the README. */
  @Test
  void noPageIsOrphaned() throws IOException {
    Set<Path> reached = new HashSet<>();
    Deque<Path> pending = new ArrayDeque<>(List.of(README.normalize()));
    while (!pending.isEmpty()) {
      Path page = pending.pop();
      if (page.toString().endsWith(".md") && reached.add(page)) {
        found(LINK, page).forEach(to -> pending.push(page.resolveSibling(to).normalize()));
      }
    }
    assertThat(pages()).map(Path::normalize).isSubsetOf(reached);
  }

  /** The headings of the troubleshooting page quote messages; an ellipsis is a variable part. */
  @Test
  void everyMessageOfTheTroubleshootingPageIsInTheCode() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path module : Modules.folders()) {
      Path main = module.resolve("src/main/java");
      if (Files.isDirectory(main)) {
        try (Stream<Path> files = Files.walk(main)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
            code.append(Files.readString(file));
          }
        }
      }
    }
    String literals = code.toString().replaceAll("\"\\s*\\+\\s*\"", "");
    List<String> missing =
        Pattern.compile("^### `(.+)`$", Pattern.MULTILINE)
            .matcher(Files.readString(TROUBLESHOOTING))
            .results()
            .flatMap(heading -> Arrays.stream(heading.group(1).split("…")))
            .map(String::strip)
            .filter(fragment -> fragment.length() > 8 && !literals.contains(fragment))
            .toList();
    assertThat(missing).as("messages of docs/troubleshooting.md that no code throws").isEmpty();
  }

  @Test
  void everyArtifactIsAModuleOfThisVersion() throws IOException {
    String parent = Files.readString(ROOT.resolve("pom.xml"));
    assertThat(found(VERSION, README)).isNotEmpty().allSatisfy(v -> assertThat(parent).contains(v));
    List<String> artifacts = found(ARTIFACT, README);
    assertThat(artifacts).hasSizeGreaterThan(3);
    List<Path> modules = Modules.folders();
    for (String artifact : artifacts) {
      assertThat(modules)
          .filteredOn(module -> module.endsWith(artifact.replaceFirst("polycloud-", "")))
          .singleElement()
          .extracting(module -> module.resolve("pom.xml"), PATH)
          .content()
          .contains("<artifactId>" + artifact + "</artifactId>");
    }
  }

  @Test
  void everyDependencyHasItsReason() throws IOException {
    String reasons = Files.readString(ROOT.resolve("docs/dependencies.md"));
    for (Path module : Modules.folders()) {
      DEPENDENCY
          .matcher(Files.readString(module.resolve("pom.xml")))
          .results()
          .map(found -> "`" + found.group(1) + ":" + found.group(2) + "`")
          .filter(artifact -> !artifact.startsWith("`io.github.polycloud:"))
          .forEach(artifact -> assertThat(reasons).as(module.toString()).contains(artifact));
    }
  }

  @Test
  void theTableOfCapabilitiesIsCurrent() throws IOException {
    Matcher table = TABLE.matcher(Files.readString(CAPABILITIES));
    assertThat(table.find()).isTrue();
    assertThat(table.group(1))
        .as("replace the table in docs/reference/capabilities.md by the expected one")
        .isEqualTo(capabilities());
  }

  private static String capabilities() {
    List<ProviderInfo> providers =
        Clouds.providers().stream().sorted(Comparator.comparing(ProviderInfo::id)).toList();
    StringBuilder table = new StringBuilder("| |");
    providers.forEach(provider -> table.append(" `").append(provider.id()).append("` |"));
    table.append("\n|---|").append("---|".repeat(providers.size())).append('\n');
    for (Capability<?> capability : Capability.builtIn()) {
      table.append("| `").append(capability.type().getSimpleName()).append("` |");
      for (ProviderInfo provider : providers) {
        table.append(provider.capabilities().contains(capability) ? " yes |" : " - |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** Anchors as GitHub derives them from headings. */
  private static List<String> anchors(Path page) {
    try {
      return found(HEADING, page).stream()
          .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", ""))
          .map(heading -> heading.replace(' ', '-'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, Path page) throws IOException {
    return pattern.matcher(Files.readString(page)).results().map(found -> found.group(1)).toList();
  }
}
