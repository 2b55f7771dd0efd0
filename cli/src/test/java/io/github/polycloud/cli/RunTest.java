// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tests run the command. */
class RunTest {
  @TempDir private Path folder;

  @Test
  void aSandboxIsPassedInTheEnvironment() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(2).start()) {
      Run.Result apps = Run.in(folder).onHeroku(sandbox).args("apps", "-q");
      assertThat(apps.status()).isZero();
      assertThat(apps.err()).isEmpty();
      assertThat(apps.lines()).containsExactly("app-001", "app-002");
    }
  }

  @Test
  void withoutOneThereAreNoCredentials() throws Exception {
    Run.Result apps = Run.in(folder).args("apps");
    assertThat(apps.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(apps.out()).isEmpty();
    assertThat(apps.err()).contains("polycloud login").contains("--sandbox");
  }

  @Test
  void eachRequestIsALine() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(1).start()) {
      sandbox.faults().inject(1, "GET", "/apps").status(503);
      Run.Result apps = Run.in(folder).onHeroku(sandbox).args("apps", "-q", "-v");
      assertThat(apps.err().lines())
          .anyMatch(line -> line.matches("heroku: GET /apps 200 in \\d+ ms, 2 attempts"));
    }
  }

  @Test
  void anOptionInTheWrongPlaceIsNotGuessed() throws Exception {
    assertThat(Run.in(folder).args("-o", "json", "apps").err())
        .contains("there is no option -o before a command; options follow its name (try");
    assertThat(Run.in(folder).args("raw", "-o", "-c", "ovh", "GET", "/me").err())
        .contains("there is no option -o (try");
  }

  @Test
  void aTerminalHasAWidth() throws Exception {
    assumeTrue(Files.isExecutable(Run.TERMINAL));
    Run.Result apps = Run.in(folder).onTerminal(60).args("apps", "--sandbox");
    assertThat(apps.status()).isZero();
    assertThat(apps.out()).contains("\u001b[1mCLOUD");
    assertThat(apps.out().lines().map(line -> line.replaceAll("\u001b\\[[0-9]*m", "")))
        .filteredOn(line -> line.startsWith("heroku"))
        .hasSize(5)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
  }
}
