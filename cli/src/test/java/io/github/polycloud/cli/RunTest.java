// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** One command of each kind: what it reads, what it prints, and how it ends. */
  @Test
  void aProcessOfItsOwnDoesTheSame() throws Exception {
    Files.writeString(
        folder.resolve("key.pub"),
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl\n");
    Files.writeString(folder.resolve(".env"), "NAME='\u00e9'\n");
    try (Sandbox sandbox = Sandbox.builder().apps(2).start()) {
      for (String line :
          List.of(
              "",
              "apps -o csv",
              "config push -a app-001 --dry-run",
              "keys add ops key.pub --dry-run",
              "raw -c heroku -",
              "run -a app-001 -- cat",
              "run -a app-001 -c heroku exit 7",
              "servers reboot none --yes",
              "costs --sandbox -q",
              "ovh types /ip",
              "whoami --profile none",
              "completion fish")) {
        String[] words = line.isEmpty() ? new String[0] : line.split(" ");
        Run here = Run.in(folder).on(sandbox).input("GET /apps/app-001/config-vars\n");
        Run.Result result = here.args(words);
        assertThat(here.inProcess().args(words)).as(line).isEqualTo(result);
      }
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
