// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program;
import io.github.polycloud.examples.Program.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each published jar contains the metadata that native-image needs. {@code
 * -Dpolycloud.reachability.write=true} writes it.
 */
@Tag("jdk-independent")
class ReachabilityMetadataTest {
  @TempDir private Path folder;

  static List<Path> modules() throws IOException {
    return ReachabilityMetadata.modules();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theMetadataIsCurrent(Path module) throws IOException {
    Path file = ReachabilityMetadata.file(module);
    String current = ReachabilityMetadata.of(module);
    if (Boolean.getBoolean("polycloud.reachability.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, current);
    }
    assertThat(file)
        .as("written with -Dpolycloud.reachability.write=true")
        .content()
        .isEqualTo(current);
  }

  @Test
  void itCoversTheReflectiveCallsOfAllProviders() throws Exception {
    String agent =
        Stream.of(Program.CLASS_PATH.split(File.pathSeparator))
            .filter(entry -> entry.contains("spring-core-test"))
            .findFirst()
            .orElseThrow();
    List<String> files = new ArrayList<>();
    for (Path module : modules()) {
      files.add(ReachabilityMetadata.file(module).toString());
    }
    Result run =
        Program.in(folder)
            .with(
                "JDK_JAVA_OPTIONS",
                "\"-javaagent:"
                    + agent
                    + "=+io.github.polycloud,+tools.jackson,+feign,-io.github.polycloud.examples\"")
            .main(RecordedRun.class.getName(), Path.of("target/test-classes").toAbsolutePath())
            .run(files.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    assertThat(Integer.parseInt(lines.get(0))).as("successful calls").isGreaterThan(100);
    assertThat(Integer.parseInt(lines.get(1))).as("covered reflective calls").isGreaterThan(500);
    assertThat(lines.subList(2, lines.size())).as("calls without metadata").isEmpty();
  }
}
