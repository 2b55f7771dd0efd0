// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.examples.Program.Result;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.ovh.model.domain.Record;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the OVH commands in separate processes and checks their output and effects. */
class OvhCommandsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder;
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void start() {
    sandbox = Sandbox.builder().bills(40).servers(2).start();
    cloud =
        Clouds.builder("ovh")
            .endpoint(sandbox.ovh().url())
            .credential("application_key", sandbox.ovh().applicationKey())
            .credential("application_secret", sandbox.ovh().applicationSecret())
            .credential("consumer_key", sandbox.ovh().consumerKey())
            .connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void stop() {
    cloud.close();
    sandbox.close();
  }

  /** Connects {@code --live} to the sandbox of this test. */
  private Program live() {
    return Program.in(folder)
        .with("OVH_ENDPOINT", sandbox.ovh().url())
        .with("OVH_APPLICATION_KEY", sandbox.ovh().applicationKey())
        .with("OVH_APPLICATION_SECRET", sandbox.ovh().applicationSecret())
        .with("OVH_CONSUMER_KEY", sandbox.ovh().consumerKey());
  }

  private static String done(Result result) {
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  private static void failed(Result result, int status) {
    assertThat(result.status()).as(result.err()).isEqualTo(status);
    assertThat(result.out()).isEmpty();
    CommandsTest.oneClearLine(result);
  }

  @Test
  void billsAreAnAlignedTable() throws Exception {
    List<String> lines = done(live().run("ovh", "bills", "--live")).lines().toList();
    assertThat(lines).hasSize(41);
    assertThat(lines.get(0)).matches("ID +DATE +AMOUNT +CURRENCY");
    int end = lines.get(0).indexOf("AMOUNT") + "AMOUNT".length();
    assertThat(lines.subList(1, 41))
        .allSatisfy(line -> assertThat(line.substring(0, end)).matches(".*\\d\\.\\d+"));
  }

  @Test
  void billsAsJsonAreOneArrayInTheOrderOfTheService() throws Exception {
    JsonNode bills = JSON.readTree(done(live().run("ovh", "bills", "--live", "--json")));
    assertThat(bills.findValuesAsString("id")).isEqualTo(ovh.bills().list());
    assertThat(bills.get(0).path("amount").decimalValue())
        .isEqualByComparingTo(ovh.bills().get(ovh.bills().list().get(0)).priceWithTax().value());
    assertThat(bills.get(0).path("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  @Test
  void aLongListShowsItsProgressOnATerminal() throws Exception {
    assumeTrue(Files.isExecutable(Program.TERMINAL), "no terminal emulation available");
    assertThat(done(live().onATerminal().run("ovh", "bills", "--live")))
        .contains("   bills ")
        .contains("/40 ");

    Result redirected = live().run("ovh", "bills", "--live");
    assertThat(done(redirected)).doesNotContain("bills");
    assertThat(redirected.err()).isEmpty();
  }

  @Test
  void noBillsAreAnEmptyArray() throws Exception {
    try (Sandbox empty = Sandbox.builder().bills(0).start()) {
      Program program =
          live()
              .with("OVH_ENDPOINT", empty.ovh().url())
              .with("OVH_APPLICATION_KEY", empty.ovh().applicationKey())
              .with("OVH_APPLICATION_SECRET", empty.ovh().applicationSecret())
              .with("OVH_CONSUMER_KEY", empty.ovh().consumerKey());
      assertThat(done(program.run("ovh", "bills", "--live", "--json"))).isEqualTo("[]\n");
    }
  }

  @Test
  void aWrongConsumerKeyIsNotPrinted() throws Exception {
    Result result = live().with("OVH_CONSUMER_KEY", "canary-key").run("ovh", "bills", "--live");
    failed(result, 1);
    assertThat(result.err()).doesNotContain("canary");
  }

  @Test
  void serversOfAllKindsAreInOneList() throws Exception {
    String table = done(Program.in(folder).run("ovh", "servers"));
    assertThat(table).startsWith("NAME ").contains("rbx8", "dedicated", "vps");
    JsonNode servers = JSON.readTree(done(live().run("ovh", "servers", "--live", "--json")));
    assertThat(servers.size()).isEqualTo(cloud.servers().list().toList().size());
    assertThat(servers.get(0).propertyNames())
        .containsExactly("name", "datacenter", "state", "kind");
  }

  @Test
  void aSandboxInAnotherProcessIsTrustedByItsCertificate() throws Exception {
    try (Sandbox other = Sandbox.builder().tls().start()) {
      Program program =
          live()
              .with("OVH_ENDPOINT", other.ovh().url())
              .with("OVH_APPLICATION_KEY", other.ovh().applicationKey())
              .with("OVH_APPLICATION_SECRET", other.ovh().applicationSecret())
              .with("OVH_CONSUMER_KEY", other.ovh().consumerKey());
      failed(program.run("ovh", "bills", "--live"), 1);
      String pem = other.ovh().caCertificate().toString();
      assertThat(done(program.run("ovh", "bills", "--live", "--ca", pem)).lines()).hasSize(13);
      assertThat(done(program.with("SSL_CERT_FILE", pem).run("raw", "ovh", "GET", "/me/bill")))
          .startsWith("[\"FR");
    }
  }

  @Test
  void burstIsEnabledForEachServerOfTheDatacenter() throws Exception {
    List<String> servers = ovh.dedicatedServers().list();
    String out = done(live().run("ovh", "burst", "--datacenter", "RBX8", "--live"));
    assertThat(out.lines()).hasSameSizeAs(servers);
    for (String server : servers) {
      assertThat(out).contains(server + " burst enabled");
      assertThat(ovh.dedicatedServers().burst(server).status()).isEqualTo(BurstStatus.ACTIVE);
    }
  }

  @Test
  void theSandboxHasAServerInTheDatacenterOfTheDocuments() throws Exception {
    assertThat(done(Program.in(folder).run("ovh", "burst", "--datacenter", "sbg1")))
        .matches("ns\\S+ burst enabled\n");
  }

  @Test
  void aDatacenterWithoutServersIsAnErrorThatListsOthers() throws Exception {
    Result result = live().run("ovh", "burst", "--datacenter", "sbg1", "--live");
    failed(result, 1);
    assertThat(result.err()).contains("no servers in sbg1", "rbx8");
  }

  @Test
  void aServerThatFailsIsNamedAndDoesNotHideOthers() throws Exception {
    List<String> servers = ovh.dedicatedServers().list();
    sandbox.faults().inject(1, "PUT", "**/" + servers.get(0) + "/burst").status(403);
    Result result = live().run("ovh", "burst", "--datacenter", "rbx8", "--live");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).isEqualTo(servers.get(1) + " burst enabled\n");
    assertThat(result.err()).startsWith("error: " + servers.get(0));
    CommandsTest.oneClearLine(result);
  }

  @Test
  void aDnsChangeIsOnlyPrintedUntilItIsApplied() throws Exception {
    List<Record> before = ovh.dnsZone("example.com").records().toList();
    String[] set = {"ovh", "dns", "set", "example.com", "mail", "a", "192.0.2.1", "--live"};
    Result shown = live().run(set);
    assertThat(done(shown)).isEqualTo("+ mail A 192.0.2.1\n");
    assertThat(shown.err()).contains("--apply");
    assertThat(ovh.dnsZone("example.com").records().toList()).isEqualTo(before);

    assertThat(done(live().run(with(set, "--apply"))))
        .isEqualTo("+ mail A 192.0.2.1\npublished example.com\n");
    assertThat(ovh.zones().export("example.com")).contains("192.0.2.1");
    assertThat(done(live().run(set))).isEqualTo("no changes\n");
  }

  @Test
  void aMissingZoneIsReportedInOneLine() throws Exception {
    failed(Program.in(folder).run("ovh", "dns", "set", "none.example", "www", "A", "192.0.2.1"), 1);
  }

  @Test
  void instancesOfRunAboveAreListed() throws Exception {
    List<String> lines = done(Program.in(folder).run("runabove", "instances")).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).matches("NAME +IP +REGION +STATUS");
    assertThat(lines.get(1)).startsWith("web ").endsWith("ACTIVE");

    JsonNode json = JSON.readTree(done(Program.in(folder).run("runabove", "instances", "--json")));
    assertThat(json.findValuesAsString("region")).containsExactly("BHS-1", "SBG-1");
  }

  @Test
  void liveRunAboveIsReportedAsClosed() throws Exception {
    Result result = live().run("runabove", "instances", "--live", "--json");
    failed(result, 2);
    assertThat(result.err()).contains("runabove-ca is closed", "/cloud/project");
  }

  @Test
  void runAboveWithoutCredentialsListsTheirSources() throws Exception {
    Result result = Program.in(folder).run("runabove", "instances", "--live");
    failed(result, 2);
    assertThat(result.err()).contains("OVH_APPLICATION_KEY");
  }

  @Test
  void missingArgumentsAreInvalidUsage() throws Exception {
    failed(Program.in(folder).run("ovh", "burst"), 2);
    failed(Program.in(folder).run("ovh", "dns", "set", "example.com", "www", "A"), 2);
    failed(Program.in(folder).run("ovh", "servers", "--no-such-option"), 2);
  }

  private static String[] with(String[] args, String more) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = more;
    return all;
  }
}
