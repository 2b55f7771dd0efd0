// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestFault;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Failures of the service in the middle of a run. */
class OvhFaultsTest {
  private static final String SECRET = "canary-of-ovh-faults";
  private static final TestFault TIME = TestFault.respond(HttpText.json("1772366400"));
  private static final TestFault WELL =
      TestFault.respond(HttpText.json("{\"nichandle\":\"xx1-ovh\"}"));

  private static final String OUT_OF_TIME =
      "{\"message\":\"Query out of time\",\"errorCode\":\"QUERY_TIME_OUT\"}";

  private static TestFault error(int status, String code) {
    String body = "{\"message\":\"Said by the service\",\"errorCode\":\"" + code + "\"}";
    return TestFault.respond(HttpText.response(status, "application/json", body));
  }

  private static Cloud connect(FaultServer server) {
    return Clouds.builder(new OvhProvider())
        .environment(Environment.of(Map.of()))
        .endpoint(server.url() + "/1.0")
        .credential("application_key", "the-application")
        .credential("application_secret", SECRET)
        .credential("consumer_key", SECRET + "-too")
        .timeSource(Connections.timing(Clock.systemUTC()))
        .connect();
  }

  @Test
  void aKeyThatIsRevokedDuringARunFailsTheNextCallWithAdvice() {
    try (FaultServer server =
            FaultServer.start(TestFault.inSequence(TIME, WELL, error(403, "INVALID_CREDENTIAL")));
        Cloud cloud = connect(server)) {
      cloud.raw().get("/me");

      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.raw().get("/me")))
          .hasMessageContaining("request a new one")
          .hasMessageNotContaining(SECRET);
      // The clock, the two calls and the key lookup: the rejected call is not retried.
      assertThat(server.requests().stream().map(head -> head.split(" ")[1]))
          .containsExactly("/1.0/auth/time", "/1.0/me", "/1.0/me", "/1.0/auth/currentCredential");
    }
  }

  @Test
  void aRejectedTimestampIsSignedAgainWithTheCurrentTime() {
    try (FaultServer server =
            FaultServer.start(
                TestFault.inSequence(TIME, WELL, error(400, "QUERY_TIME_OUT"), TIME, WELL));
        Cloud cloud = connect(server)) {
      cloud.raw().get("/me");

      assertThat(cloud.raw().get("/me").text()).contains("xx1-ovh");
      assertThat(server.requests()).hasSize(5);
    }
  }

  @Test
  void aClockThatWasReadInTheMeantimeIsNotReadAgain() {
    CountDownLatch bothSigned = new CountDownLatch(2);
    CountDownLatch firstRepeated = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    TestFault server =
        exchange -> {
          if (exchange.readRequest().startsWith("GET /1.0/auth/time")) {
            exchange.send(HttpText.json("1772366400"));
            return;
          }
          int call = calls.incrementAndGet();
          if (call > 2) {
            firstRepeated.countDown();
            exchange.send(HttpText.json("{}"));
            return;
          }
          bothSigned.countDown();
          (call == 1 ? bothSigned : firstRepeated).await();
          exchange.send(HttpText.response(400, "application/json", OUT_OF_TIME));
        };
    try (FaultServer slow = FaultServer.start(server);
        Cloud cloud = connect(slow)) {
      Bulk.of(2).map(List.of(1, 2), call -> cloud.raw().get("/me").status()).orThrow();

      assertThat(slow.requests().stream().map(head -> head.split(" ")[1]))
          .containsOnly("/1.0/auth/time", "/1.0/me")
          .filteredOn("/1.0/auth/time"::equals)
          .hasSize(2);
      assertThat(calls).hasValue(4);
    }
  }

  @Test
  void nothingIsSentIfTheClockCannotBeRead() {
    try (FaultServer server = FaultServer.start(Exchange::reset);
        Cloud cloud = connect(server)) {
      assertThatThrownBy(() -> cloud.raw().post("/me/sshKey", Map.of("keyName", "a")))
          .hasMessageContaining("not sent")
          .hasMessageNotContaining(SECRET);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void aSignedPostWithoutAResponseIsNotRetried() {
    try (FaultServer server =
            FaultServer.start(TestFault.inSequence(TIME, TestFault.truncate("")));
        Cloud cloud = connect(server)) {
      assertThatThrownBy(() -> cloud.raw().post("/me/sshKey", Map.of("keyName", "a")))
          .isInstanceOfSatisfying(
              NetworkException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
      assertThat(server.requests()).hasSize(2);
    }
  }
}
