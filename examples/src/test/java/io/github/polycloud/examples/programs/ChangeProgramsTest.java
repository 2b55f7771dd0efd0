// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.testing.faults.ClosedPort;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The programs that change something, on all clouds of a sandbox. */
class ChangeProgramsTest {
  private static final String OLD_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
  private static final String NEW_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJAh2mVbCGfKc0GNYLpPyr7HGrUG9hgJaeH0Xn8QF5WQ";

  private AllClouds clouds;

  @BeforeEach
  void start() {
    clouds = new AllClouds();
  }

  @AfterEach
  void stop() {
    clouds.close();
  }

  @Test
  void aKeyIsReplacedOnEveryCloud() {
    clouds.heroku.sshKeys().add("ops", OLD_KEY);
    clouds.ovh.sshKeys().add("ops", OLD_KEY);
    assertThat(KeyRotation.rotate(clouds.all(), "ops", NEW_KEY, clouds.out)).isTrue();
    for (Cloud cloud : clouds.all()) {
      List<SshKey> keys = cloud.sshKeys().list().toList();
      assertThat(keys).anyMatch(key -> key.name().equals("ops") && key.sameAs(NEW_KEY));
      assertThat(keys).noneMatch(key -> key.sameAs(OLD_KEY));
    }
    assertThat(clouds.printed().lines())
        .hasSize(3)
        .allMatch(line -> line.matches("[a-z-]+: ops is SHA256:\\S{43}"));
  }

  @Test
  void aCloudThatFailsDoesNotKeepOthersFromTheNewKey() {
    clouds.heroku.sshKeys().add("ops", OLD_KEY);
    clouds.ovh.sshKeys().add("ops", OLD_KEY);
    clouds.sandbox.faults().inject(1, "GET", "/account/keys").status(403);
    assertThat(KeyRotation.rotate(clouds.all(), "ops", NEW_KEY, clouds.out)).isFalse();
    assertThat(clouds.printed())
        .contains("heroku: failed, ", "heroku-legacy: ops is ", "ovh: ops is ");
    assertThat(clouds.ovh.sshKeys().find("ops").orElseThrow().sameAs(NEW_KEY)).isTrue();
    assertThat(KeyRotation.rotate(clouds.all(), "ops", NEW_KEY, clouds.out)).isTrue();
  }

  @Test
  void aCloudWithoutTheKeyDoesNotGetTheNewOne() {
    clouds.ovh.sshKeys().add("ops", OLD_KEY);
    assertThat(KeyRotation.rotate(clouds.all(), "ops", NEW_KEY, clouds.out)).isTrue();
    assertThat(clouds.printed()).contains("heroku: has no key ops");
    assertThat(clouds.heroku.sshKeys().find("ops")).isEmpty();
  }

  @Test
  void configVarsArePreviewedBeforeTheyAreSet() {
    Map<String, String> values = Map.of("TZ", "UTC", "MODE", "canary");
    for (Cloud cloud : clouds.all()) {
      String app = cloud.apps().list().findFirst().orElseThrow().name();
      cloud.configVars().set(app, Map.of("TZ", "CET", "KEPT", "1"));
      cloud.configVars().remove(app, "MODE");
      ConfigSync.sync(cloud.configVars().change(app).setAll(values), false, clouds.out);
      assertThat(clouds.printed()).isEqualTo("+ MODE=***\n~ TZ=***\n");
      assertThat(cloud.configVars().get(app)).containsEntry("TZ", "CET").doesNotContainKey("MODE");

      ConfigSync.sync(cloud.configVars().change(app).setAll(values), true, clouds.out);
      assertThat(clouds.printed()).contains("applied; takes effect: ").doesNotContain("canary");
      assertThat(cloud.configVars().get(app))
          .containsAllEntriesOf(values)
          .containsEntry("KEPT", "1");
      ConfigSync.sync(cloud.configVars().change(app).setAll(values), true, clouds.out);
      assertThat(clouds.printed()).isEqualTo("no changes\n");
    }
  }

  @Test
  void aNamePointsToTheStandbyWhileThePrimaryIsDown() throws InterruptedException {
    Ovh ovh = clouds.ovh.unwrap(Ovh.class);
    URI page = URI.create(clouds.sandbox.ovh().url() + "/auth/time");
    assertThat(DnsFailover.isHealthy(page)).isTrue();
    clouds.sandbox.faults().inject(2, "GET", "*/auth/time").status(503);
    assertThat(DnsFailover.isHealthy(page)).isTrue();
    clouds.sandbox.faults().inject(3, "GET", "*/auth/time").status(503);
    assertThat(DnsFailover.isHealthy(page)).isFalse();
    try (ClosedPort closed = ClosedPort.bind()) {
      assertThat(DnsFailover.isHealthy(URI.create(closed.url() + "/"))).isFalse();
    }

    DnsFailover.point(ovh, "example.com", "shop", "192.0.2.1", true, clouds.out);
    assertThat(clouds.printed()).isEqualTo("+ shop A 192.0.2.1\n");
    DnsFailover.point(ovh, "example.com", "shop", "192.0.2.2", false, clouds.out);
    assertThat(clouds.printed()).isEqualTo("~ shop A 192.0.2.1 -> 192.0.2.2 (ttl 60)\n");
    assertThat(ovh.zones().export("example.com")).contains("192.0.2.1").doesNotContain("192.0.2.2");
    DnsFailover.point(ovh, "example.com", "shop", "192.0.2.2", true, clouds.out);
    assertThat(ovh.zones().export("example.com")).contains("192.0.2.2").doesNotContain("192.0.2.1");
    clouds.printed();
    DnsFailover.point(ovh, "example.com", "shop", "192.0.2.2", true, clouds.out);
    assertThat(clouds.printed()).isEqualTo("no changes\n");
  }

  @Test
  void appsAreRestartedUnderTheRateLimitAndOneOffsGoOn() {
    String oneOff = clouds.heroku.oneOffs().start("app-001", "sleep 60").name();
    Instant before = clouds.heroku.processes().get("app-001", "web.1").stateSince();
    List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    TimeSource counting =
        new TimeSource(Clock.systemUTC(), () -> 1, waits::add, TimeSource.system().random());
    Bulk bulk = Bulk.of(4).atMost(2, Duration.ofMinutes(1)).timeSource(counting);
    assertThat(NightlyRestart.restart(clouds.all(), bulk, clouds.out)).isZero();
    assertThat(clouds.printed()).isEqualTo("10 apps restarted\n");
    // Of all calls, to whichever cloud, two start at once.
    assertThat(waits).hasSize(8).containsOnly(Duration.ofMinutes(1));
    assertThat(clouds.heroku.processes().find("app-001", oneOff)).isPresent();
    assertThat(clouds.heroku.processes().get("app-001", "web.1").stateSince()).isAfter(before);
  }

  @Test
  void anAppThatCannotBeRestartedIsReported() {
    clouds.sandbox.faults().inject(9, "*", "/apps/app-003/*").status(403);
    assertThat(NightlyRestart.restart(List.of(clouds.heroku), Bulk.of(4), clouds.out)).isEqualTo(1);
    assertThat(clouds.printed()).startsWith("heroku app-003: ").endsWith("\n4 apps restarted\n");
  }

  @Test
  void onlyOldReviewAppsAreDeletedAndOnlyWhenAsked() {
    clouds.heroku.apps().create(NewApp.named("shop-pr-1"));
    clouds.heroku.apps().create(NewApp.named("shop-pr-2"));
    clouds.heroku.apps().create(NewApp.named("shop-pr-x"));
    Pattern name = Pattern.compile("shop-pr-\\d+");
    Instant limit = Instant.now().plus(Duration.ofMinutes(1));
    Instant longAgo = Instant.EPOCH;

    assertThat(ReviewAppCleanup.cleanUp(clouds.heroku, name, longAgo, true, clouds.out)).isTrue();
    assertThat(clouds.printed()).isEmpty();
    assertThat(ReviewAppCleanup.cleanUp(clouds.heroku, name, limit, false, clouds.out)).isTrue();
    assertThat(clouds.printed()).isEqualTo("heroku shop-pr-1\nheroku shop-pr-2\n");
    assertThat(clouds.sandbox.requests().all()).noneMatch(ChangeProgramsTest::isDelete);

    for (Cloud cloud : clouds.all()) {
      assertThat(ReviewAppCleanup.cleanUp(cloud, name, limit, true, clouds.out)).isTrue();
    }
    assertThat(clouds.heroku.apps().list().map(App::name).toList())
        .contains("shop-pr-x", "app-001")
        .doesNotContain("shop-pr-1", "shop-pr-2");
  }

  @Test
  void anAppThatCannotBeDeletedIsReportedAndOthersAreDeleted() {
    clouds.sandbox.faults().inject(1, "DELETE", "/apps/app-003").status(403);
    Instant limit = Instant.now().plus(Duration.ofMinutes(1));
    Pattern name = Pattern.compile("app-00[1-3]");
    assertThat(ReviewAppCleanup.cleanUp(clouds.heroku, name, limit, true, clouds.out)).isFalse();
    assertThat(clouds.printed()).contains("app-003 was not deleted: ");
    assertThat(clouds.heroku.apps().list().map(App::name).toList())
        .containsExactly("app-003", "app-004", "app-005");
  }

  private static boolean isDelete(RecordedRequest request) {
    return request.method().equals("DELETE");
  }
}
