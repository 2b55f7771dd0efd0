// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The control API of the sandbox as programs in other languages and its guide use it. */
@ExtendWith(SandboxExtension.class)
class ControlApiExamplesTest {

  private static final Path EXAMPLES = Path.of("sandbox-control").toAbsolutePath();
  private static final Path GUIDE = Path.of("../docs/guides/testing.md");
  private static final Pattern COMMANDS = Pattern.compile("(?s)```sh\n(control=.*?)```");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z]+) (/__sandbox/[^`?]*)(?:\\?[^`]*)?` \\|");

  @TempDir private Path folder;

  @Test
  void aTestInPythonUsesIt(Sandbox sandbox) throws Exception {
    assumeTrue(exists("python3"));

    String output = run(sandbox, "python3", EXAMPLES.resolve("control_test.py").toString());

    assertThat(output).contains("Ran 4 tests").contains("OK");
    assertIsClean(sandbox);
  }

  @Test
  void aTestInNodeUsesIt(Sandbox sandbox) throws Exception {
    assumeTrue(exists("node"));

    String output =
        run(
            sandbox,
            "node",
            "--test",
            "--test-reporter=tap",
            EXAMPLES.resolve("control.test.mjs").toString());

    assertThat(output).contains("# pass 4").contains("# fail 0");
    assertIsClean(sandbox);
  }

  @Test
  void theCommandsOfTheGuideSucceed(Sandbox sandbox) throws Exception {
    assumeTrue(exists("curl"));
    String commands =
        COMMANDS
            .matcher(Files.readString(GUIDE))
            .results()
            .map(block -> block.group(1))
            .findFirst()
            .orElseThrow();
    assertThat(commands.lines().filter(line -> line.startsWith("curl "))).hasSizeGreaterThan(4);

    String output =
        run(
            sandbox,
            "bash",
            "-ec",
            commands
                .replaceFirst(
                    "(?m)^control=.*$", "control=" + sandbox.heroku().url() + "/__sandbox")
                .replaceAll("(?m)^curl ", "curl --fail-with-body "));

    assertThat(output).contains("\"status\":503").contains("\"complete\":").contains("\"offset\"");
    assertThat(sandbox.faults().pending()).isZero();
  }

  @Test
  void theTableOfTheGuideHasAllOperations(Sandbox sandbox) throws Exception {
    Set<String> operations = new TreeSet<>();
    JsonNode document =
        JsonMapper.shared()
            .readTree(
                HttpClient.newHttpClient()
                    .send(
                        HttpRequest.newBuilder(
                                URI.create(sandbox.heroku().url() + "/__sandbox/openapi.json"))
                            .build(),
                        HttpResponse.BodyHandlers.ofString())
                    .body());
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> operations.add(method.toUpperCase() + " " + path.getKey())));

    assertThat(ROW.matcher(Files.readString(GUIDE)).results())
        .extracting(row -> row.group(1) + " " + row.group(2))
        .containsExactlyInAnyOrderElementsOf(operations);
  }

  private static void assertIsClean(Sandbox sandbox) {
    assertThat(sandbox.faults().pending()).isZero();
    assertThat(sandbox.requests().all()).isEmpty();
  }

  private static boolean exists(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String run(Sandbox sandbox, String... command) throws Exception {
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("POLYCLOUD_SANDBOX", sandbox.describe());
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return Files.readString(output);
  }
}
