// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.maven;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, with fields as Maven sets them, and the descriptor that Maven reads. */
class GoalsTest {
  private static final Path PACKAGE = Path.of("com/example/iam");
  private static final Pattern GOAL = Pattern.compile("<goal>(\\w+)</goal>");
  private static final Pattern PARAMETER = Pattern.compile("<parameter>\\s*<name>(\\w+)</name>");

  private static Sandbox sandbox;

  @TempDir private Path root;
  private final List<String> errors = new ArrayList<>();
  private final Log log =
      new SystemStreamLog() {
        @Override
        public void error(CharSequence line) {
          errors.add(line.toString());
        }
      };

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(0).start();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @Test
  void typesAreWrittenAndUpToDateAfterwards() throws Exception {
    TypesMojo types = configured(new TypesMojo());
    types.project = new MavenProject();
    types.execute();

    assertThat(types.project.getCompileSourceRoots()).containsExactly(root.toString());
    assertThat(sources()).isNotEmpty().allMatch(file -> file.startsWith(PACKAGE));
    configured(new CheckMojo()).execute();
    assertThat(errors).isEmpty();
  }

  @Test
  void theCheckFailsAndNamesWhatDiffers() throws Exception {
    configured(new TypesMojo()).execute();
    Path edited = sources().get(0);
    Files.writeString(root.resolve(edited), "// edited\n");
    CheckMojo check = configured(new CheckMojo());
    check.operations = List.of("GET /auth/time");

    assertThatThrownBy(check::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "the types of package com.example.iam are not up to date; write them with the goal"
                + " types");
    assertThat(errors).containsExactly("added GET /auth/time", "edited " + edited);
    assertThat(root.resolve(edited)).content().isEqualTo("// edited\n");
  }

  @Test
  void nothingIsSelectedByNothing() {
    TypesMojo types = configured(new TypesMojo());
    types.paths = List.of();
    assertThatThrownBy(types::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("<paths>");

    types.paths = List.of("/v2/nowhere");
    assertThatThrownBy(types::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("/v2/nowhere");

    types.skip = true;
    assertThatCode(types::execute).doesNotThrowAnyException();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void theDescriptorHasBothGoalsWithTheSameOptions() throws Exception {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    Map<String, Set<String>> options = new TreeMap<>();
    for (String mojo : descriptor.split("<mojo>")) {
      Matcher goal = GOAL.matcher(mojo);
      if (goal.find()) {
        options.put(
            goal.group(1),
            PARAMETER.matcher(mojo).results().map(found -> found.group(1)).collect(toSet()));
      }
    }
    options.get("types").remove("project");

    assertThat(options).containsOnlyKeys("check", "types");
    assertThat(options.get("check"))
        .isEqualTo(options.get("types"))
        .containsExactlyInAnyOrder(
            "paths", "operations", "package", "out", "from", "endpoint", "skip");
    assertThat(options.get("types")).allMatch(GoalsTest::canBeSet);
    assertThat(descriptor).contains("<goalPrefix>polycloud-ovh</goalPrefix>");
  }

  /** Maven looks for a setter, then for a field. */
  private static boolean canBeSet(String option) {
    String setter = "set" + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    return Stream.of(OvhMojo.class.getDeclaredMethods())
            .anyMatch(method -> method.getName().equals(setter))
        || Stream.of(OvhMojo.class.getDeclaredFields())
            .anyMatch(field -> field.getName().equals(option));
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(root::relativize)
          .sorted()
          .toList();
    }
  }

  private <T extends OvhMojo> T configured(T goal) {
    goal.setLog(log);
    goal.paths = List.of("/v2/iam/policy");
    goal.packageName = "com.example.iam";
    goal.out = root.toFile();
    goal.endpoint = sandbox.ovh().url();
    return goal;
  }
}
