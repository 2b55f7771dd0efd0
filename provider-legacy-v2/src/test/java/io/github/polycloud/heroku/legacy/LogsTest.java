// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.LogLine;
import io.github.polycloud.model.LogQuery;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Log sessions, the older log system, and tails that span sessions. */
class LogsTest extends LegacyTestCase {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final LogQuery LATEST = LogQuery.latest(10);
  private static final String A = "2026-11-21T10:00:00+00:00 app[web.1]: a\n";
  private static final String B = "2026-11-21T10:00:01+00:00 heroku[router]: b\n";
  private static final String C = "2026-11-21T10:00:02+00:00 app[web.1]: c\n";

  @Override
  CloudBuilder configure(CloudBuilder connection) {
    return connection.retryPolicy(RetryPolicy.none());
  }

  private void session(String name, String lines) {
    respond("GET", "/apps/shop/logs", 200, "text/plain", sandbox.heroku().url() + "/" + name);
    respond("GET", "/" + name, 200, "text/plain", lines);
  }

  private List<String> texts(List<LogLine> lines) {
    return lines.stream().map(LogLine::text).toList();
  }

  @Test
  void readsALogSessionWithoutCredentials() {
    session("canary", A + B);
    List<LogLine> lines = cloud.logs().fetch("shop", new LogQuery(10, "app", "web.1"));
    assertThat(texts(lines)).containsExactly("a", "b");
    assertThat(sent("GET", "/apps/shop/logs").rawTarget())
        .isEqualTo("/apps/shop/logs?logplex=true&num=10&ps=web.1&source=app");
    assertThat(sent("GET", "/canary").header("Authorization")).isEmpty();
    assertThat(sent("GET", "/canary").header("X-Heroku-API-Version")).isEmpty();
  }

  @Test
  void theUrlOfASessionIsKeptSecret() {
    respond(
        "GET", "/apps/shop/logs", 200, "text/plain", sandbox.heroku().url() + "/canary?k=canary");
    respond("GET", "/canary", 500, "text/plain", "canary");
    CloudException error =
        assertFails(ErrorKind.UNAVAILABLE, () -> cloud.logs().fetch("shop", LATEST));
    assertThat(error.toString() + error.getCause() + error.operation()).doesNotContain("canary");
    respond("GET", "/apps/shop/logs", 200, "text/plain", "https://host:bad-port-canary/");
    assertThat(
            assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.logs().fetch("shop", LATEST))
                .toString())
        .doesNotContain("canary");
  }

  @Test
  void aSpentSessionIsReplaced() {
    respond("GET", "/apps/shop/logs", 200, "text/plain", sandbox.heroku().url() + "/spent");
    respond("GET", "/spent", 404, "text/plain", "Session not found.");
    session("fresh", A);
    assertThat(texts(cloud.logs().fetch("shop", LATEST))).containsExactly("a");
  }

  @Test
  void theOlderLogIsFilteredLocally() {
    respond("GET", "/apps/shop/logs", 200, "text/plain", "Use old logs");
    respond("GET", "/apps/shop/logs", 200, "text/plain", A + B + C);
    assertThat(texts(cloud.logs().fetch("shop", new LogQuery(1, "app", null))))
        .containsExactly("c");
    assertThat(sandbox.requests().all().get(1).rawTarget()).isEqualTo("/apps/shop/logs");
    respond("GET", "/apps/shop/logs", 200, "text/plain", "Use old logs");
    assertFails(ErrorKind.UNSUPPORTED, () -> cloud.logs().tail("shop", LATEST));
  }

  @Test
  void aTailContinuesInANewSessionWithoutDuplicateOrLostLines() {
    session("one", A + B + B);
    session("two", A + B + B + B + C);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          try (Stream<LogLine> tail = cloud.logs().tail("shop", LATEST)) {
            assertThat(tail.limit(5).map(LogLine::text)).containsExactly("a", "b", "b", "b", "c");
          }
        });
    assertThat(sandbox.requests().find("GET", "/apps/shop/logs"))
        .extracting(request -> request.rawTarget())
        .containsExactly(
            "/apps/shop/logs?logplex=true&num=10&tail=1",
            "/apps/shop/logs?logplex=true&num=1500&tail=1");
  }

  @Test
  void closeFromAnotherThreadEndsATailImmediately() {
    assertTimeoutPreemptively(
        SOON,
        () -> {
          String app = anApp();
          cloud.configVars().set(app, "LOGGED", "1");
          Stream<LogLine> tail = cloud.logs().tail(app, LATEST);
          CountDownLatch reading = new CountDownLatch(1);
          Thread closer =
              new Thread(
                  () -> {
                    try {
                      reading.await();
                      tail.close();
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  });
          closer.start();
          Iterator<LogLine> lines = tail.iterator();
          assertThat(lines.next().text()).isNotBlank();
          reading.countDown();
          while (lines.hasNext()) {
            lines.next();
          }
          closer.join();
        });
  }

  @Test
  void closeEndsATailThatWaitsForItsNextSession() {
    session("one", "");
    session("two", "");
    assertTimeoutPreemptively(
        SOON,
        () -> {
          Stream<LogLine> tail = cloud.logs().tail("shop", LATEST);
          Thread closer = new Thread(tail::close);
          Iterator<LogLine> lines = tail.iterator();
          closer.start();
          assertThat(lines.hasNext()).isFalse();
          closer.join();
        });
  }

  @Test
  void aMissingAppFailsWhenTheTailIsOpened() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.logs().tail("no-such-app", LATEST));
  }

  @Test
  void aLogThatEndsPrematurelyIsANetworkError() {
    respond("GET", "/apps/shop/logs", 200, "text/plain", sandbox.heroku().url() + "/cut");
    sandbox
        .faults()
        .inject(9, "GET", "/cut")
        .status(200)
        .body("text/plain", A + B)
        .truncateBody(50);
    assertThat(assertFails(ErrorKind.NETWORK, () -> cloud.logs().fetch("shop", LATEST)).retryable())
        .isTrue();
  }

  @Test
  void readsTheOlderLogsThroughTheNativeClient() {
    String app = anApp();
    cloud.configVars().set(app, "LOGGED", "2");
    assertThat(legacy.logs().fetchPlainText(app)).contains("LOGGED");
    assertThat(legacy.logs().cron(app)).isNotNull();
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.logs().cron("no-such-app"));
  }

  @Test
  void addsAndRemovesDrainsIndividuallyOrAll() {
    String app = anApp();
    legacy.drains().create(app, Form.of("url", "syslog://logs.example.com:514"));
    legacy.drains().create(app, Form.of("url", "https://logs.example.com/a?b=c&d"));
    assertThat(legacy.drains().list(app)).contains("syslog://logs.example.com:514");
    legacy.removeDrain(app, "https://logs.example.com/a?b=c&d");
    assertThat(legacy.drains().list(app)).contains("syslog").doesNotContain("https");
    legacy.drains().deleteAll(app);
    assertThat(legacy.drains().list(app)).doesNotContain("syslog");
  }

  @Test
  void aBlankDrainUrlNeverRemovesAllDrains() {
    for (String blank : new String[] {"", " ", null}) {
      assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.removeDrain("shop", blank));
    }
    assertThat(sandbox.requests().all()).isEmpty();
  }
}
