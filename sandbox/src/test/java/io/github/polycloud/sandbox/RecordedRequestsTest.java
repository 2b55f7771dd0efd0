// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.internal.http.Journal;
import io.github.polycloud.sandbox.internal.http.RecordedExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class RecordedRequestsTest {

  @Test
  void keepsTheTargetAsItWasSent(Sandbox sandbox) throws Exception {
    Wire.v3(sandbox).get("/apps/a%2Fb%20c?x=%41&y");

    RecordedRequest request = sandbox.requests().all().get(0);

    assertThat(request.rawTarget()).isEqualTo("/apps/a%2Fb%20c?x=%41&y");
    assertThat(request.path()).isEqualTo("/apps/a%2Fb%20c");
    assertThat(request.status()).isEqualTo(404);
  }

  @Test
  void keepsHeadersAndBody(Sandbox sandbox) throws Exception {
    Wire.v3(sandbox).send("PATCH", "/account", "{\"name\":\"Zoé\"}", "X-Mark", "one");

    RecordedRequest request = sandbox.requests().find("PATCH", "/acc*").get(0);

    assertThat(request.header("x-mark")).hasValue("one");
    assertThat(request.header("absent")).isEmpty();
    assertThat(request.body()).isEqualTo("{\"name\":\"Zoé\"}");
    assertThat(request.status()).isEqualTo(200);
  }

  @Test
  void countsByMethodAndPathOnBothClouds(Sandbox sandbox) throws Exception {
    Wire.v3(sandbox).get("/account");
    Wire.v3(sandbox).get("/account/keys");
    new Wire(sandbox.ovh().url()).get("/auth/time");

    assertThat(sandbox.requests().count("GET", "/account")).isEqualTo(1);
    assertThat(sandbox.requests().count("*", "/account*")).isEqualTo(2);
    assertThat(sandbox.requests().count("get", "*/auth/time")).isEqualTo(1);
    assertThat(sandbox.requests().count("POST", "*")).isZero();

    sandbox.requests().clear();

    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void keepsFewerRequestsIfTheyAreLong() {
    Journal journal = new Journal();
    RecordedRequests requests = new RecordedRequests(journal);
    String body = "x".repeat(1_000_000);
    for (int i = 0; i < 100; i++) {
      journal.add(
          new RecordedExchange(
              "POST", "/" + i, Map.of(), body, 201, "", Instant.EPOCH, Duration.ZERO),
          0);
    }

    assertThat(requests.all()).hasSize(15);
    assertThat(requests.all().get(14).path()).isEqualTo("/99");
    assertThat(requests.all().get(14).sequence()).isEqualTo(100);
  }

  @Test
  void numbersAreNotReused(Sandbox sandbox) throws Exception {
    Instant before = Instant.now();
    Wire.v3(sandbox).get("/account");
    long first = sandbox.requests().all().get(0).sequence();
    sandbox.requests().clear();
    sandbox.faults().inject(1, "GET", "/account").delay(Duration.ofMillis(20));
    Wire.v3(sandbox).get("/account");

    RecordedRequest request = sandbox.requests().all().get(0);

    assertThat(request.sequence()).isEqualTo(first + 1);
    assertThat(request.time()).isBetween(before, Instant.now());
    assertThat(request.duration())
        .isBetween(Duration.ofMillis(20), Duration.between(before, Instant.now()));
    assertThat(request.signature()).isEmpty();
  }

  @Test
  void showsNoSecretWhenPrinted(Sandbox sandbox) throws Exception {
    Wire.v3(sandbox).send("PATCH", "/account?token=query-secret", "{\"name\":\"body-secret\"}");

    assertThat(sandbox.requests().all().toString())
        .isEqualTo("[PATCH /account -> 200]")
        .doesNotContain("secret", sandbox.heroku().token());
  }

  @Test
  void startsEmptyInEachTest(Sandbox sandbox) {
    assertThat(sandbox.requests().all()).isEmpty();
  }
}
