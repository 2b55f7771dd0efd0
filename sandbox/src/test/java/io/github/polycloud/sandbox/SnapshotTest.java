// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SnapshotTest {

  private static final Clock FIXED =
      Clock.fixed(Instant.parse("2026-11-21T08:30:00Z"), ZoneOffset.UTC);

  /** Names in place of lists, because the lists of the legacy API have no ids. */
  private static final Map<String, List<String>> HEROKU =
      Map.of(
          "/apps", List.of("renamed", "app-002"),
          "/features", List.of("pipelines"),
          "/teams/apps", List.of("team-app"),
          "/users", List.of("~"));

  @TempDir private Path directory;

  @Test
  void everyResourceOfBothCloudsIsTheSameInTheSandboxThatRestoresIt() throws Exception {
    try (Sandbox first = Sandbox.builder().clock(FIXED).start();
        Sandbox second = Sandbox.builder().clock(FIXED).apps(0).bills(0).start()) {
      BusySandbox busy = new BusySandbox(first);
      busy.fill();

      SandboxSnapshot snapshot = first.snapshot();
      Path file = directory.resolve("snapshot");
      snapshot.writeTo(file);
      second.restore(SandboxSnapshot.readFrom(file));

      assertThat(second.heroku().token()).isEqualTo(first.heroku().token());
      assertThat(second.ovh().consumerKey()).isEqualTo(first.ovh().consumerKey());
      Set<String> heroku = AllResources.herokuRoutes();
      Set<String> unseen = compare(Wire.v3(first), Wire.v3(second), heroku, busy, HEROKU);
      unseen =
          compare(
              Wire.legacy(first, "application/json"),
              Wire.legacy(second, "application/json"),
              unseen,
              busy,
              HEROKU);
      assertThat(unseen).as("routes that showed nothing").hasSizeLessThan(heroku.size() / 6);
      Set<String> ovh = AllResources.ovhRoutes();
      Map<String, List<String>> carts = Map.of("/1.0/order/cart", busy.ids());
      unseen = compare(BusySandbox.ovh(first), BusySandbox.ovh(second), ovh, busy, carts);
      assertThat(unseen).as("routes that showed nothing").hasSizeLessThan(ovh.size() / 8);
    }
  }

  @Test
  void workInProgressContinuesAndCommandsHaveEnded() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(1).start();
        Sandbox other = Sandbox.builder().apps(0).start()) {
      V3Calls heroku = new V3Calls(sandbox);
      String source =
          SourceArchive.upload(heroku.wire(), SourceArchive.of("Procfile", "web: bin/web"));
      JsonNode build =
          heroku.expect(
              201,
              "POST",
              "/apps/app-001/builds",
              "{\"source_blob\":{\"url\":\"" + source + "\"}}");
      String dynos = "/apps/app-001/dynos";
      heroku.expect(201, "POST", dynos, "{\"command\":\"bash\",\"attach\":true}");
      assertThat(V3Calls.texts(heroku.expect(200, "GET", dynos, null), "name"))
          .contains("run.1", "web.1");

      other.restore(sandbox.snapshot());

      V3Calls restored = new V3Calls(other);
      assertThat(V3Calls.texts(restored.expect(200, "GET", dynos, null), "name"))
          .containsExactly("web.1");
      JsonNode ended = restored.ended("/apps/app-001/builds/" + build.get("id").asString());
      assertThat(ended.get("status").asString()).isEqualTo("succeeded");
      String output = ended.get("output_stream_url").asString();
      new Wire("").get(output);
      assertThat(new Wire("").get(output).body()).contains("Unpacked", "deployed to Heroku");
    }
  }

  @Test
  void aReleasePhaseThatRanHasFailed() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(1).start();
        Sandbox other = Sandbox.builder().apps(0).start()) {
      V3Calls heroku = new V3Calls(sandbox);
      heroku.deploy("/apps/app-001", "web: bin/web\nrelease: sleep 600");
      JsonNode pending = heroku.newestRelease("/apps/app-001");
      assertThat(pending.get("status").asString()).isEqualTo("pending");

      other.restore(sandbox.snapshot());

      V3Calls restored = new V3Calls(other);
      restored.expect(200, "GET", "/apps", null);
      JsonNode release = restored.newestRelease("/apps/app-001");
      assertThat(release.get("id")).isEqualTo(pending.get("id"));
      assertThat(release.get("status").asString()).isEqualTo("failed");
      String output = release.get("output_stream_url").asString();
      new Wire("").get(output);
      assertThat(new Wire("").get(output).body()).isEmpty();
    }
  }

  @Test
  void aSnapshotHasACertificateAuthorityOnceItsFileWasNeeded() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start()) {
      assertThat(sandbox.snapshot().parts().authority()).isEmpty();

      Path file = sandbox.heroku().caCertificate();

      assertThat(file).content().startsWith("-----BEGIN CERTIFICATE-----\n");
      assertThat(sandbox.ovh().caCertificate()).isEqualTo(file);
      assertThat(sandbox.snapshot().parts().authority()).isNotEmpty();
    }
  }

  @Test
  void aResetReturnsToTheStartWithTheSameCredentialsAndPorts() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(2).bills(1).start()) {
      String access = sandbox.describe();
      Wire wire = Wire.v3(sandbox);
      String servers = BusySandbox.ovh(sandbox).get("/1.0/vps").body();
      wire.send("POST", "/apps", "{\"name\":\"made\"}");
      BusySandbox.ovh(sandbox).send("PUT", "/1.0/me", "{\"city\":\"Sete\"}");
      sandbox.faults().inject(5, "GET", "*").status(500);
      sandbox.ovhClock().shift(Duration.ofDays(1));

      sandbox.reset();

      assertThat(sandbox.requests().all()).isEmpty();
      assertThat(sandbox.faults().pending()).isZero();
      assertThat(sandbox.describe()).isEqualTo(access);
      assertThat(wire.get("/apps").body()).contains("app-002").doesNotContain("made");
      assertThat(BusySandbox.ovh(sandbox).get("/1.0/vps").body()).isEqualTo(servers);
      assertThat(BusySandbox.ovh(sandbox).get("/1.0/me").body()).doesNotContain("Sete");
      assertThat(sandbox.ovhClock().instant()).isBefore(Instant.now().plusSeconds(60));
    }
  }

  @Test
  void aResetEndsLogsThatAreFollowed() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(1).start()) {
      JsonNode session =
          Wire.json(Wire.v3(sandbox).send("POST", "/apps/app-001/log-sessions", "{\"tail\":true}"));
      try (Tailed tail = Tailed.from(session.get("logplex_url").asString())) {
        sandbox.reset();
        assertThat(tail.until("there is no such line")).endsWith("null");
      }
    }
  }

  @Test
  void aSnapshotThatIsNoneIsRejectedAndChangesNothing() {
    try (Sandbox sandbox = Sandbox.builder().apps(0).start()) {
      byte[] bytes = sandbox.snapshot().bytes();
      assertThat(sandbox.snapshot().toString())
          .isEqualTo("SandboxSnapshot[" + bytes.length + " bytes]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SandboxSnapshot.of(Arrays.copyOf(bytes, bytes.length - 7)))
          .withMessage("the snapshot is truncated or damaged");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SandboxSnapshot.of("{\"apps\":[]}".getBytes()))
          .withMessageStartingWith("not a snapshot of this version of the sandbox");
      String token = sandbox.heroku().token();
      SandboxSnapshot.Parts parts = sandbox.snapshot().parts();
      SandboxSnapshot foreign =
          SandboxSnapshot.of(
              new SandboxSnapshot.Parts(
                  parts.authority(), parts.ovh(), parts.ovh(), Duration.ZERO));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sandbox.restore(foreign))
          .withMessage("snapshot: not a state that this version of the sandbox can read");
      assertThat(sandbox.heroku().token()).isEqualTo(token);
    }
  }

  /** Compares all answers, and returns the routes that showed nothing. */
  private static Set<String> compare(
      Wire first,
      Wire second,
      Set<String> routes,
      BusySandbox busy,
      Map<String, List<String>> lists)
      throws Exception {
    AllResources expected = AllResources.read(first, routes, busy.ids(), lists);
    AllResources restored = expected.readAgain(second);

    assertThat(restored.answers()).containsExactlyEntriesOf(expected.answers());
    Set<String> unseen = new TreeSet<>(routes);
    unseen.removeAll(expected.shown());
    return unseen;
  }
}
