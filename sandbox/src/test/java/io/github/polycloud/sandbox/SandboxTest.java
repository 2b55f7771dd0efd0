// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("looks at the threads of the JVM")
class SandboxTest {

  @Test
  void describesItselfInOneLineOfJson() {
    try (Sandbox sandbox = Sandbox.start()) {
      String line = sandbox.describe();

      assertThat(line).doesNotContain("\n");
      JsonNode all = new JsonMapper().readTree(line);
      assertThat(all.at("/heroku/url").asString()).isEqualTo(sandbox.heroku().url());
      assertThat(all.at("/heroku/email").asString()).isEqualTo(sandbox.heroku().email());
      assertThat(all.at("/heroku/token").asString()).isEqualTo(sandbox.heroku().token());
      assertThat(all.at("/legacy/url").asString()).isEqualTo(sandbox.heroku().url());
      assertThat(all.at("/ovh/url").asString()).isEqualTo(sandbox.ovh().url()).endsWith("/1.0");
      assertThat(all.at("/ovh/applicationKey").asString())
          .isEqualTo(sandbox.ovh().applicationKey());
      assertThat(all.at("/ovh/applicationSecret").asString())
          .isEqualTo(sandbox.ovh().applicationSecret());
      assertThat(all.at("/ovh/consumerKey").asString()).isEqualTo(sandbox.ovh().consumerKey());
    }
  }

  @Test
  void twoSandboxesShareNeitherCredentialsNorState() throws Exception {
    try (Sandbox one = Sandbox.start();
        Sandbox other = Sandbox.start()) {
      assertThat(one.heroku().token()).isNotEqualTo(other.heroku().token());
      assertThat(one.ovh().applicationSecret()).isNotEqualTo(other.ovh().applicationSecret());

      Wire.v3(one).send("POST", "/apps", "{\"name\":\"only-here\"}");

      assertThat(Wire.v3(other).get("/apps/only-here").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void noAccessRecordPrintsASecret() {
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.heroku().toString())
          .doesNotContain(sandbox.heroku().token(), sandbox.heroku().password());
      assertThat(sandbox.ovh().toString())
          .doesNotContain(sandbox.ovh().applicationSecret(), sandbox.ovh().consumerKey());
    }
  }

  @Test
  void seedsTheGivenNumberOfApps() throws Exception {
    try (Sandbox none = Sandbox.builder().apps(0).start();
        Sandbox some = Sandbox.builder().apps(12).bills(1).servers(0).start()) {
      assertThat(Wire.json(Wire.v3(none).get("/apps")).size()).isZero();
      assertThat(Wire.json(Wire.v3(some).get("/apps")).size()).isEqualTo(12);
    }
    assertThatThrownBy(() -> Sandbox.builder().apps(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void respondsToNoRequestOnceClosed() {
    Sandbox sandbox = Sandbox.start();
    Wire heroku = Wire.v3(sandbox);
    Wire ovh = new Wire(sandbox.ovh().url());

    sandbox.close();

    assertThatThrownBy(() -> heroku.get("/account")).isInstanceOf(ConnectException.class);
    assertThatThrownBy(() -> ovh.get("/auth/time")).isInstanceOf(ConnectException.class);
  }

  @Test
  void aTakenPortFailsTheStartAndLeavesNothingRunning() throws Exception {
    int free = freePort();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      SandboxBuilder builder = Sandbox.builder().port(free).ovhPort(taken.getLocalPort());

      assertThatThrownBy(builder::start)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("port " + taken.getLocalPort() + " is taken; choose another, or 0");
      SandboxBuilder other = Sandbox.builder().port(taken.getLocalPort()).ovhPort(free);
      assertThatThrownBy(other::start).isInstanceOf(IllegalStateException.class);
    }
    try (Sandbox second = Sandbox.builder().port(free).start()) {
      assertThat(second.heroku().url()).endsWith(":" + free);
    }
  }

  @Test
  void aClockMayNeedWhatTheStartingThreadHasLocked() {
    Object lock = new Object();
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            synchronized (lock) {
              return Instant.EPOCH;
            }
          }

          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }
        };

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          synchronized (lock) {
            Sandbox.builder().clock(clock).start().close();
          }
        });
  }

  @Test
  void serversThatFewClientsUseDoNotStartWithTheSandbox() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(sandbox.heroku().url()).isNotEmpty();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> !before.contains(thread))
          .extracting(Thread::getName)
          .filteredOn(name -> name.startsWith("sandbox-"))
          .allMatch(name -> name.matches("sandbox-(heroku|ovh|timer).*"));
    }
  }

  @Test
  void theCertificateOfAClosedSandboxIsNotCreated() {
    Sandbox sandbox = Sandbox.start();
    sandbox.close();

    assertThatThrownBy(() -> sandbox.heroku().caCertificate())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the sandbox is closed");
  }

  /** Returns a port below those that the system assigns to sockets: nothing else takes it. */
  private static int freePort() throws Exception {
    while (true) {
      int candidate = ThreadLocalRandom.current().nextInt(20_000, 30_000);
      try (ServerSocket probe = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (BindException e) {
        continue;
      }
    }
  }

  @Test
  void allItsThreadsAreDaemons() throws Exception {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    try (Sandbox sandbox = Sandbox.start()) {
      Wire.v3(sandbox).get("/account");
      new Wire(sandbox.ovh().url()).get("/auth/time");

      Set<String> holding =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> !before.contains(thread) && !thread.isDaemon())
              .map(Thread::getName)
              .collect(Collectors.toSet());

      assertThat(holding).isEmpty();
    }
  }

  @Test
  void usesTheGivenClock() throws Exception {
    Clock noon = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
    try (Sandbox sandbox = Sandbox.builder().clock(noon).start()) {
      assertThat(Wire.json(Wire.v3(sandbox).get("/account")).get("created_at").asString())
          .startsWith("2026-01-02T12:00:00");

      sandbox.ovhClock().shift(Duration.ofSeconds(90));

      long shifted = noon.instant().plusSeconds(90).getEpochSecond();
      Wire ovh = new Wire(sandbox.ovh().url());
      assertThat(ovh.get("/auth/time").body()).isEqualTo(String.valueOf(shifted));
      sandbox.ovhClock().reset();
      assertThat(ovh.get("/auth/time").body())
          .isEqualTo(String.valueOf(noon.instant().getEpochSecond()));
    }
  }
}
