// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only runs on the forge, or in a release, names files and versions that exist. */
class ForgeTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern FILE =
      Pattern.compile("(?:\\.ci|examples|docs)/[A-Za-z0-9_./-]*[A-Za-z0-9]");
  private static final Pattern BOOT =
      Pattern.compile("<spring-boot-3.version>([^<]+)</spring-boot-3.version>");
  private static final Pattern PROFILE =
      Pattern.compile("(?s)<id>release</id>.*?<id>central</id>.*?</profile>");
  private static final Pattern DEPENDENCY_MANAGEMENT =
      Pattern.compile("\\s*<dependencyManagement>interpolate</dependencyManagement>");
  private static final Pattern SBOM =
      Pattern.compile("(?s)\\s*<plugin>\\s*<groupId>org.cyclonedx.*?</plugin>");

  private static List<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(ROOT.resolve(".github"))) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void everyFileThatAWorkflowOrTemplateNamesExists() throws IOException {
    assertThat(files()).hasSizeGreaterThan(5);
    for (Path file : files()) {
      Matcher names = FILE.matcher(Files.readString(file));
      while (names.find()) {
        assertThat(ROOT.resolve(names.group())).as(file.toString()).exists();
      }
    }
  }

  /** The BOM has no parent, so it repeats the profile; it has no SBOM, and keeps its versions. */
  @Test
  void theReleaseProfileOfTheBomIsThatOfTheBuild() throws IOException {
    String build = SBOM.matcher(profile("pom.xml")).replaceFirst("");
    String bom = DEPENDENCY_MANAGEMENT.matcher(profile("bom/pom.xml")).replaceFirst("");
    assertThat(bom).isEqualTo(build);
  }

  /** The tests of the starter and its example have no parent; other versions are arguments. */
  @Test
  void theApplicationsHaveTheVersionOfBootOfTheBuild() throws IOException {
    Matcher version = BOOT.matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    for (String application :
        List.of("examples/spring-boot", "integrations/compatibility/starter")) {
      assertThat(Files.readString(ROOT.resolve(application).resolve("pom.xml")))
          .as(application)
          .contains("<spring-boot.version>" + version.group(1) + "<");
      assertThat(Files.readString(ROOT.resolve(".github/dependabot.yml")))
          .contains("\"/" + application + "\"");
    }
  }

  private static String profile(String pom) throws IOException {
    Matcher profile = PROFILE.matcher(Files.readString(ROOT.resolve(pom)));
    assertThat(profile.find()).as(pom).isTrue();
    return profile.group();
  }
}
