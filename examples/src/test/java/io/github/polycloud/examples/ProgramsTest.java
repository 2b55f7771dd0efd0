// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the package {@code programs}, as a user runs them. */
@ExtendWith(SandboxExtension.class)
class ProgramsTest {
  private static final Path SOURCES =
      Path.of("src/main/java/io/github/polycloud/examples/programs");
  private static final int MAX_LINES = 60;

  @TempDir private Path folder;

  static Stream<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> !file.endsWith("package-info.java")).toList().stream();
    }
  }

  @Test
  void eachProgramIsOneFileOfAtMost60Lines() throws IOException {
    assertThat(sources())
        .hasSize(8)
        .allSatisfy(file -> assertThat(text(file)).contains(" static void main("))
        .allSatisfy(
            file ->
                assertThat(text(file).lines().filter(line -> !line.startsWith("// SPDX")).count())
                    .isLessThanOrEqualTo(MAX_LINES));
  }

  @Test
  void noProgramKnowsAProvider() throws IOException {
    assertThat(sources().filter(file -> !file.endsWith("DnsFailover.java")))
        .hasSize(7)
        .noneSatisfy(file -> assertThat(text(file)).containsIgnoringCase("heroku"))
        .noneSatisfy(file -> assertThat(text(file)).containsIgnoringCase("ovh"));
  }

  @Test
  void theProgramsRunWithTheCredentialsOfTheEnvironment(Sandbox sandbox) throws Exception {
    Path key =
        Files.writeString(
            folder.resolve("ops.pub"),
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl");
    Path dotEnv = Files.writeString(folder.resolve(".env"), "TZ=UTC\n");
    String year = YearMonth.now().minusMonths(11).toString();
    String page = sandbox.ovh().url() + "/auth/time";

    assertThat(run(sandbox, "KeyRotation", "ops", key.toString())).contains("ovh: has no key ops");
    assertThat(run(sandbox, "CostReport", year, YearMonth.now().toString())).contains("total USD");
    assertThat(run(sandbox, "ConfigSync", "heroku", "app-001", dotEnv.toString()))
        .isEqualTo("+ TZ=***\n");
    assertThat(run(sandbox, "FailedReleases")).isEmpty();
    assertThat(run(sandbox, "DnsFailover", "example.com", "shop", page, "192.0.2.1", "192.0.2.2"))
        .isEqualTo("+ shop A 192.0.2.1\n");
    assertThat(run(sandbox, "NightlyRestart", "600")).isEqualTo("10 apps restarted\n");
    assertThat(run(sandbox, "ReviewAppCleanup", "app-00\\d", "0")).contains("heroku app-005\n");
    assertThat(run(sandbox, "InventoryCsv")).contains("heroku,app,app-001,", "ovh,dedicated,");
  }

  @Test
  void aFailureIsTheExitStatus(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(99, "DELETE", "/apps/*").status(403);
    Result result = program(sandbox, "ReviewAppCleanup").run("app-001", "0", "--apply");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("app-001 was not deleted: ");
  }

  private String run(Sandbox sandbox, String name, String... args) throws Exception {
    Result result = program(sandbox, name).run(args);
    assertThat(result.err()).as(name).isEmpty();
    assertThat(result.status()).as(name).isZero();
    return result.out();
  }

  private Program program(Sandbox sandbox, String name) {
    return Program.in(folder)
        .main("io.github.polycloud.examples.programs." + name, folder)
        .with("HEROKU_API_URL", sandbox.heroku().url())
        .with("HEROKU_LEGACY_URL", sandbox.heroku().url())
        .with("HEROKU_API_KEY", sandbox.heroku().token())
        .with("OVH_ENDPOINT", sandbox.ovh().url())
        .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
        .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
        .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void textOfAServiceCannotSteerTheTerminal(Sandbox sandbox) throws Exception {
    sandbox
        .faults()
        .inject(99, "GET", "/apps/*/releases")
        .body(
            "application/json",
            "[{\"id\":\"1\",\"version\":1,\"status\":\"failed\",\"created_at\":\"2026-01-01T00:00:00Z\","
                + "\"description\":\"x\\u001b[2J\\u202e\"}]");
    Result result = program(sandbox, "FailedReleases").run();
    assertThat(result.out()).contains(" failed: x\\u001b[2J\\u202e\n").doesNotContain("\u001b");
    // It prints names of the file and words of the library only.
    assertThat(sources().filter(file -> !file.endsWith("ConfigSync.java")))
        .hasSize(7)
        .allSatisfy(file -> assertThat(text(file)).contains("    TerminalOutput.install();\n"));
  }
}
