// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

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
    RecordedRequests requests = new RecordedRequests();
    String body = "x".repeat(1_000_000);
    for (int i = 0; i < 100; i++) {
      requests.add(new RecordedRequest("POST", "/" + i, Map.of(), body, 201));
    }

    assertThat(requests.all()).hasSize(15);
    assertThat(requests.all().get(14).path()).isEqualTo("/99");
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
