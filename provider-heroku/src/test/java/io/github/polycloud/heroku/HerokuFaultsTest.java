// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.heroku.api.Dynos;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.dyno.ContainerImages;
import io.github.polycloud.heroku.model.dyno.FormationUpdate;
import io.github.polycloud.heroku.model.dyno.QuantityChanges;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Failures in the middle of an operation. */
class HerokuFaultsTest {
  private static final String NEXT = "]a..; max=1";
  private static final TestFault FIRST = TestFault.respond(page(206, "a", "Next-Range: " + NEXT));
  private static final TestFault LAST = TestFault.respond(page(200, "b"));

  private final List<Duration> pauses = new ArrayList<>();

  private static String page(int status, String name, String... fields) {
    String app = "[{\"id\":\"" + name + "\",\"name\":\"" + name + "\"}]";
    return HttpText.response(status, "application/json", app, fields);
  }

  private static String error(int status, String id, String... fields) {
    String body = "{\"id\":\"" + id + "\",\"message\":\"Said by the service.\"}";
    return HttpText.response(status, "application/json", body, fields);
  }

  private Cloud connect(FaultServer server) {
    return Clouds.builder(new HerokuProvider())
        .environment(Environment.of(Map.of()))
        .endpoint(server.url())
        .credential("token", "canary-of-heroku-faults")
        .timeSource(new TimeSource(Clock.systemUTC(), System::nanoTime, pauses::add, () -> 0))
        .connect();
  }

  private static Iterator<App> apps(Cloud cloud) {
    return cloud.unwrap(Heroku.class).apps().list().iterator();
  }

  @Test
  void anExpiredTokenEndsAListButKeepsTheItemsRead() {
    try (FaultServer server =
            FaultServer.start(
                TestFault.inSequence(FIRST, TestFault.respond(error(401, "unauthorized"))));
        Cloud cloud = connect(server)) {
      Iterator<App> apps = apps(cloud);

      assertThat(apps.next().name()).isEqualTo("a");
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, apps::next))
          .hasMessageNotContaining("canary-of-heroku-faults");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aRateLimitedPageIsRetriedAndTheListContinues() {
    try (FaultServer server =
            FaultServer.start(
                TestFault.inSequence(
                    FIRST, TestFault.respond(error(429, "rate_limit", "Retry-After: 7")), LAST));
        Cloud cloud = connect(server)) {
      assertThat(cloud.unwrap(Heroku.class).apps().list().toList())
          .extracting(App::name)
          .containsExactly("a", "b");
      assertThat(pauses).containsExactly(Duration.ofSeconds(7));
      assertThat(server.requests().subList(1, 3))
          .allSatisfy(head -> assertThat(head).contains("Range: " + NEXT));
    }
  }

  @Test
  void aTruncatedPageIsRetriedWithoutDuplicates() {
    try (FaultServer server =
            FaultServer.start(
                TestFault.inSequence(
                    FIRST, TestFault.truncate(page(200, "b").replace("\"}]", "")), LAST));
        Cloud cloud = connect(server)) {
      assertThat(cloud.unwrap(Heroku.class).apps().list().toList())
          .extracting(App::name)
          .containsExactly("a", "b");
    }
  }

  @Test
  void aRelativeQuantityAndAnImageAreNotSentTwice() {
    try (FaultServer server = FaultServer.start(TestFault.truncate(""));
        Cloud cloud = connect(server)) {
      Dynos dynos = cloud.unwrap(Heroku.class).dynos();
      assertThatThrownBy(() -> dynos.scaleBy("shop", QuantityChanges.of("web", 1)))
          .isInstanceOf(NetworkException.class);
      assertThat(server.requests()).hasSize(1);
      assertThatThrownBy(() -> dynos.releaseImages("shop", ContainerImages.of("web", "sha256:1")))
          .isInstanceOf(NetworkException.class);
      assertThat(server.requests()).hasSize(2);
      assertThatThrownBy(() -> dynos.updateFormation("shop", "web", FormationUpdate.quantity(1)))
          .isInstanceOf(NetworkException.class);
      assertThat(server.requests()).hasSizeGreaterThan(3);
    }
  }

  @Test
  void aCreationWithoutAResponseIsNotRetried() {
    try (FaultServer server = FaultServer.start(TestFault.truncate(""));
        Cloud cloud = connect(server)) {
      assertThatThrownBy(() -> cloud.apps().create(NewApp.named("shop")))
          .isInstanceOfSatisfying(
              NetworkException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN))
          .hasMessageContaining("outcome unknown");
      assertThat(server.requests()).hasSize(1);
    }
  }
}
