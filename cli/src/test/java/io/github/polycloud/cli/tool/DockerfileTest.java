// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.Polycloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be said about the image without building it. */
class DockerfileTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Path DISTRIBUTION = Path.of("src/assembly/distribution.xml");

  private static List<String> instructions() throws IOException {
    String text = Files.readString(Path.of("src/dist/Dockerfile")).replace("\\\n", " ");
    return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  private static String only(String instruction) throws IOException {
    List<String> found =
        instructions().stream().filter(line -> line.startsWith(instruction + " ")).toList();
    assertThat(found).hasSize(1);
    return found.get(0).substring(instruction.length() + 1).strip();
  }

  private static List<String> words(String array) {
    return JSON.readTree(array).valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void whatIsCopiedIsInTheDistribution() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String line : instructions()) {
      if (line.startsWith("COPY ")) {
        String[] words = line.split("\\s+");
        sources.addAll(List.of(words).subList(1, words.length - 1));
      }
    }
    assertThat(sources).containsExactlyInAnyOrder("lib", "LICENSE", "NOTICE");
    assumeTrue(Files.exists(DISTRIBUTION), "the distribution is not described here");
    assertThat(Files.readString(DISTRIBUTION))
        .contains("<outputDirectory>lib</outputDirectory>")
        .contains("<include>LICENSE</include>", "<include>NOTICE</include>")
        .contains("<directory>src/dist</directory>");
  }

  @Test
  void itRunsThisCommandAsAnUnprivilegedUser() throws IOException {
    List<String> entry = words(only("ENTRYPOINT"));
    assertThat(entry).startsWith("java").endsWith(Polycloud.class.getName());
    assertThat(only("USER")).matches("[1-9]\\d*:[1-9]\\d*");
    int user = indexOf("USER");
    assertThat(indexOf("COPY")).isLessThan(user);
    assertThat(indexOf("ENTRYPOINT")).isGreaterThan(user);
  }

  private static int indexOf(String instruction) throws IOException {
    List<String> all = instructions();
    return (int) all.stream().takeWhile(line -> !line.startsWith(instruction + " ")).count();
  }

  @Test
  void itsArgumentsAreValidAndItsPortsAreExposed() throws IOException {
    List<String> arguments = new ArrayList<>(words(only("CMD")));
    CommandLine.ParseResult parsed =
        new CommandLine(new SandboxCommand())
            .parseArgs(arguments.subList(1, arguments.size()).toArray(String[]::new));
    assertThat(arguments.get(0)).isEqualTo("sandbox");
    String port = parsed.matchedOptionValue("--port", 0).toString();
    String ovhPort = parsed.matchedOptionValue("--ovh-port", 0).toString();
    assertThat(only("EXPOSE").split("\\s+")).containsExactly(port, ovhPort);
    assertThat(only("HEALTHCHECK")).contains("http://127.0.0.1:" + port + "/__sandbox/ ");
    assertThat(parsed.matchedOptionValue("--host", "")).isEqualTo("0.0.0.0");
  }
}
