// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import static io.github.polycloud.cli.SandboxClouds.done;
import static io.github.polycloud.cli.SandboxClouds.failed;
import static io.github.polycloud.cli.SandboxClouds.wantsConfirmation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.Run;
import io.github.polycloud.cli.SandboxClouds;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over DNS zones, and the access rules. */
@Tag("jdk-independent")
class DnsCommandsTest {
  private static Sandbox sandbox;
  private static Cloud cloud;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.builder().apps(0).start();
    cloud = SandboxClouds.ovh(sandbox);
  }

  @AfterAll
  static void stop() {
    cloud.close();
    sandbox.close();
  }

  private Run run() {
    return Run.in(folder).on(sandbox);
  }

  private static List<Record> records() {
    return cloud.unwrap(Ovh.class).dnsZone("example.com").records().toList();
  }

  @Test
  void zonesAndRecordsAreListed() throws Exception {
    assertThat(done(run().args("dns", "-q")).lines()).contains("example.com").isSorted();
    assertThat(done(run().args("dns", "records", "example.com")).lines().toList())
        .anyMatch(line -> line.matches("NAME +TYPE +TARGET +TTL +ID"))
        .anyMatch(line -> line.matches("@ +A +198.51.100.10 +3600 +\\d+"));
    failed(run().args("dns", "-c", "heroku"), 2, "DNS zones are on ovh", "heroku has whoami");
    failed(Run.in(folder).onHeroku(sandbox).args("dns"), 2, "DNS zones are on ovh");
  }

  @Test
  void aChangeIsShownBeforeItIsMade() throws Exception {
    List<Record> before = records();
    String[] set = {"dns", "set", "example.com", "mail", "a", "192.0.2.1"};
    wantsConfirmation(run().args(set), "+ mail A 192.0.2.1");
    assertThat(run().args("dns", "set", "example.com", "mail", "a", "192.0.2.1", "--dry-run").err())
        .contains("would send: POST /1.0/domain/zone/example.com/record", "nothing was changed");
    assertThat(records()).isEqualTo(before);

    assertThat(run().args("dns", "set", "example.com", "mail", "a", "192.0.2.1", "-y").err())
        .endsWith("published zone example.com\n");
    assertThat(records()).hasSize(before.size() + 1);
    assertThat(run().args(set).err()).startsWith("no changes");
    wantsConfirmation(
        run().args("dns", "set", "example.com", "mail", "a", "192.0.2.1", "--ttl", "60"),
        "(ttl 60)");
    wantsConfirmation(
        run().args("dns", "remove", "example.com", "mail", "A"), "- mail A 192.0.2.1");
    done(run().args("dns", "remove", "example.com", "mail", "A", "192.0.2.1", "--yes"));
    assertThat(records()).isEqualTo(before);
  }

  @Test
  void mistakesAreReportedInOneLine() throws Exception {
    failed(
        run().args("dns", "set", "none.example", "www", "A", "192.0.2.1"),
        1,
        "ovh has no zone none.example; 'polycloud dns' lists");
    failed(run().args("dns", "records", "none.example"), 1, "ovh has no zone none.example;");
    failed(run().args("dns", "set", "example.com", "www", "A"), 2, "VALUE");
    failed(
        run().args("dns", "set", "example.com", "w", "A", "192.0.2.1", "--ttl", "0"), 2, "--ttl");
  }

  @Test
  void rulesAreMinimalAndNameTheCapabilities() throws Exception {
    assertThat(done(Run.in(folder).args("rules", "account", "invoices", "account")).lines())
        .containsExactly("GET /me", "GET /me/bill", "GET /me/bill/*");
    failed(
        Run.in(folder).args("rules", "acount"),
        2,
        "did you mean account?",
        "There are account, ssh-keys, ");
    failed(Run.in(folder).args("rules", "logs"), 2, "ovh does not have logs; there are account");
    assertThat(done(Run.in(folder).args("rules", "--help"))).contains("ssh-keys", "servers");
  }
}
