// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.sandbox.RawClient;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import io.github.polycloud.sandbox.Wire;
import io.github.polycloud.sandbox.internal.http.WireServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
@Timeout(60)
class JournalRoutesTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private Sandbox sandbox;
  private Wire heroku;
  private ControlFixture control;
  private long earlier;

  @BeforeEach
  void open(Sandbox running) throws Exception {
    sandbox = running;
    heroku = Wire.v3(running);
    control = ControlFixture.ovh(running);
    earlier = control.get("/requests").path("last").asLong();
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void requestsAreListedOldestFirst() throws Exception {
    Instant before = Instant.now();
    heroku.get("/account?x=1");
    heroku.get("/nowhere");
    new Wire(sandbox.ovh().url()).get("/me");

    JsonNode page = control.get("/requests");

    JsonNode first = page.path("requests").path(0);
    assertThat(first.path("sequence").asLong()).isEqualTo(earlier + 1);
    assertThat(first.path("method").asString()).isEqualTo("GET");
    assertThat(first.path("target").asString()).isEqualTo("/account?x=1");
    assertThat(first.path("status").asInt()).isEqualTo(200);
    assertThat(first.path("durationMillis").asDouble()).isPositive();
    assertThat(Instant.parse(first.path("time").asString())).isBetween(before, Instant.now());
    assertThat(first.path("signature").isNull()).isTrue();
    assertThat(first.has("headers")).isFalse();
    assertThat(page.path("requests").path(1).path("status").asInt()).isEqualTo(404);
    assertThat(page.path("requests").path(2).path("signature").asString())
        .isEqualTo("X-Ovh-Application is missing");
    assertThat(page.path("last").asLong()).isEqualTo(earlier + 3);
    assertThat(page.path("more").asBoolean()).isFalse();
  }

  @Test
  void requestsAreFiltered() throws Exception {
    heroku.get("/account");
    heroku.get("/apps/none");
    heroku.send("PATCH", "/account", "{}");

    assertThat(sequences("?method=get")).containsExactly(1L, 2L);
    assertThat(sequences("?path=/acc*")).containsExactly(1L, 3L);
    assertThat(sequences("?status=404")).containsExactly(2L);
    assertThat(sequences("?since=" + (earlier + 1))).containsExactly(2L, 3L);
    assertThat(sequences("?method=PATCH&path=*t&status=200&since=" + (earlier + 1)))
        .containsExactly(3L);
    assertThat(sequences("?limit=2")).containsExactly(1L, 2L);
    assertThat(control.get("/requests?limit=2").path("more").asBoolean()).isTrue();
    assertThat(control.get("/requests?limit=3").path("more").asBoolean()).isFalse();
  }

  @Test
  void aResetConnectionHasTheStatusZero() throws Exception {
    // The JDK client retries once after a connection reset.
    sandbox.faults().inject(2, "GET", "/account").reset();
    assertThat(catchThrowable(() -> heroku.get("/account"))).isNotNull();

    assertThat(control.get("/requests?status=0").path("requests").isEmpty()).isFalse();
  }

  @Test
  void detailsAreShownWithoutSecrets() throws Exception {
    heroku.send(
        "PATCH",
        "/account?access_token=in-query",
        "{\"name\":\"Zoé\",\"password\":\"in-body\"}",
        "X-Mark",
        "one",
        "Cookie",
        "in-cookie");

    String list = control.get("/requests?details=true").toString();
    JsonNode one = control.get("/requests/" + (earlier + 1));

    assertThat(list).contains(one.toString());
    assertThat(one.path("headers").path("X-Mark").path(0).asString()).isEqualTo("one");
    assertThat(one.path("headers").path("Authorization").path(0).asString())
        .isEqualTo("Bearer ****");
    assertThat(one.path("body").asString()).isEqualTo("{\"name\":\"Zoé\",\"password\":\"****\"}");
    assertThat(one.path("target").asString()).isEqualTo("/account?access_token=****");
    assertThat(list).doesNotContain("in-query", "in-body", "in-cookie", sandbox.heroku().token());
  }

  @Test
  void theMaskIsTheOneOfTheConsole() throws Exception {
    heroku.send("PATCH", "/apps/app-001/config-vars", "{\"A\":\"of-user\"}");
    heroku.send("PUT", "/account", "<a><password>in-xml</password></a>");
    heroku.send("GET", "/nowhere/" + sandbox.heroku().token(), null);

    assertThat(control.get("/requests?details=true").toString())
        .doesNotContain("of-user", "in-xml", sandbox.heroku().token());
  }

  @Test
  void aStatusOfOneDigitIsAClass() throws Exception {
    heroku.get("/account");
    heroku.get("/apps/none");

    assertThat(sequences("?status=4")).containsExactly(2L);
    assertThat(sequences("?status=2")).containsExactly(1L);
  }

  @Test
  void waitsWhoseClientsAreGoneLeaveTheirPlaces() throws Exception {
    List<RawClient> clients = new ArrayList<>();
    try (Sandbox other = Sandbox.builder().apps(0).start()) {
      control = ControlFixture.ovh(other);
      for (int i = 0; i < 64; i++) {
        RawClient client = RawClient.to(other.ovh().url());
        clients.add(client);
        client
            .line("GET /__sandbox/requests/wait?timeout=60 HTTP/1.1")
            .line("Host: localhost")
            .line("");
      }
      while (control.call("GET", "/requests/wait?timeout=0").statusCode() == 200) {
        Thread.onSpinWait();
      }
      for (RawClient client : clients) {
        client.close();
      }
      long start = System.nanoTime();
      while (control.call("GET", "/requests/wait?timeout=0").statusCode() == 503) {
        Thread.onSpinWait();
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
    }
  }

  @Test
  void clearedNumbersAreNotReused() throws Exception {
    heroku.get("/account");
    control.delete("/requests");
    assertThat(control.get("/requests").path("last").asLong()).isEqualTo(earlier + 1);
    heroku.get("/account");

    assertThat(sequences("")).containsExactly(2L);
  }

  @Test
  void aWaitEndsWithTheLastRequestThatIsMissing() throws Exception {
    heroku.get("/account");
    CompletableFuture<JsonNode> wait = wait("?path=/account&count=3&timeout=60");
    heroku.get("/account");
    heroku.get("/regions");
    assertThat(wait).isNotDone();
    heroku.get("/account");

    JsonNode found = wait.get(30, TimeUnit.SECONDS);

    assertThat(found.path("complete").asBoolean()).isTrue();
    assertThat(found.path("requests").size()).isEqualTo(3);
  }

  @Test
  void aWaitForWhatIsThereEndsAtOnce() throws Exception {
    heroku.get("/account");

    assertThat(control.get("/requests/wait?timeout=60").path("complete").asBoolean()).isTrue();
  }

  @Test
  void aWaitEndsWhenItsTimeIsUp() throws Exception {
    heroku.get("/account");

    JsonNode found = control.get("/requests/wait?count=2&timeout=0");

    assertThat(found.path("complete").asBoolean()).isFalse();
    assertThat(found.path("requests").size()).isEqualTo(1);
  }

  @Test
  void aWaitMayBeLongerThanTheIdleTimeOfAConnection() throws Exception {
    try (WireServer server = ControlFixture.serve(true, Set.of(), Duration.ofSeconds(1))) {
      assertThat(new Wire(server.url()).get("/__sandbox/requests/wait?timeout=2").body())
          .contains("\"complete\":false");
    }
  }

  @Test
  void onlySomeWaitsAreAccepted() throws Exception {
    List<RawClient> clients = new ArrayList<>();
    List<CompletableFuture<Integer>> statuses = new ArrayList<>();
    try {
      for (int i = 0; i < 65; i++) {
        RawClient client = RawClient.to(sandbox.ovh().url());
        clients.add(client);
        client
            .line("GET /__sandbox/requests/wait?path=/account&timeout=60 HTTP/1.1")
            .line("Host: localhost")
            .line("Connection: close")
            .line("");
        statuses.add(CompletableFuture.supplyAsync(client::status, threads));
      }
      assertThat(statuses.stream().map(CompletableFuture::join))
          .hasSize(65)
          .containsOnlyOnce(503)
          .containsOnly(200, 503);
      heroku.get("/account");
      for (RawClient client : clients) {
        client.awaitEnd();
      }
    } finally {
      for (RawClient client : clients) {
        client.close();
      }
    }
    assertThat(control.get("/requests/wait").path("complete").asBoolean()).isTrue();
  }

  @Test
  void closingTheSandboxEndsAllWaits() throws Exception {
    Sandbox other = Sandbox.builder().apps(0).start();
    control = ControlFixture.ovh(other);
    CompletableFuture<JsonNode> wait = wait("?timeout=60");
    while (!isWaiting()) {
      Thread.onSpinWait();
    }

    other.close();

    assertThat(wait.handle((found, failure) -> true).get(20, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean isWaiting() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Stream::of)
        .anyMatch(frame -> frame.getMethodName().equals("awaitAfter"));
  }

  /** The sequence numbers, counted from the start of the test. */
  private List<Long> sequences(String query) throws Exception {
    List<Long> sequences = new ArrayList<>();
    for (JsonNode request : control.get("/requests" + query).path("requests")) {
      sequences.add(request.path("sequence").asLong() - earlier);
    }
    return sequences;
  }

  private CompletableFuture<JsonNode> wait(String query) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return control.get("/requests/wait" + query);
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        threads);
  }
}
