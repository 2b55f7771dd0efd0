// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FaultsTest {

  @Test
  void aCannedResponseReplacesTheRealOneTheGivenNumberOfTimes(Sandbox sandbox) throws Exception {
    sandbox
        .faults()
        .inject(2, "GET", "/acc*")
        .status(503)
        .header("X-Why", "drill")
        .body("text/plain", "down");
    Wire heroku = Wire.v3(sandbox);

    HttpResponse<String> first = heroku.get("/account");

    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(first.body()).isEqualTo("down");
    assertThat(first.headers().firstValue("x-why")).hasValue("drill");
    assertThat(first.headers().firstValue("content-type")).hasValue("text/plain");
    assertThat(heroku.get("/regions").statusCode()).isEqualTo(200);
    assertThat(heroku.get("/account").statusCode()).isEqualTo(503);
    assertThat(heroku.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aGatewayPageCanReplaceTheResponseOfEitherCloud(Sandbox sandbox) throws Exception {
    Wire ovh = new Wire(sandbox.ovh().url());
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/auth/time")
        .status(502)
        .body("text/html", "<html><h1>502 Bad Gateway</h1></html>");

    HttpResponse<String> page = ovh.get("/auth/time");

    assertThat(page.statusCode()).isEqualTo(502);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html");
    assertThat(page.body()).startsWith("<html>");
    assertThat(ovh.get("/auth/time").body()).matches("\\d+");
  }

  @Test
  void aRequestTakesTheFirstFaultThatMatchesItsMethodAndPath(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "POST", "*").status(500);
    sandbox.faults().inject(1, "*", "/apps/*/domains").tooManyRequests("7");
    sandbox.faults().inject(1, "GET", "*").status(502);
    Wire heroku = Wire.v3(sandbox);

    HttpResponse<String> limited = heroku.get("/apps/app-001/domains");

    assertThat(limited.statusCode()).isEqualTo(429);
    assertThat(limited.headers().firstValue("Retry-After")).hasValue("7");
    assertThat(heroku.get("/apps/app-001/domains").statusCode()).isEqualTo(502);
  }

  @Test
  void aHeaderAloneIsAddedToTheRealResponse(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "GET", "/account").header("X-Heroku-Warning", "old stack");

    HttpResponse<String> response = Wire.v3(sandbox).get("/account");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-Heroku-Warning")).hasValue("old stack");
    assertThat(response.body()).contains(sandbox.heroku().email());
  }

  @Test
  void aResetBreaksTheConnectionBeforeTheRequestTakesEffect(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "POST", "/apps").reset();
    Wire heroku = Wire.v3(sandbox);

    assertThatThrownBy(() -> heroku.send("POST", "/apps", "{\"name\":\"never-made\"}"))
        .isInstanceOf(IOException.class);

    assertThat(heroku.get("/apps/never-made").statusCode()).isEqualTo(404);
    assertThat(sandbox.requests().find("POST", "/apps").get(0).status()).isZero();
  }

  @Test
  void aResetAfterProcessingBreaksTheConnectionOnceTheRequestTookEffect(Sandbox sandbox)
      throws Exception {
    sandbox.faults().inject(1, "POST", "/apps").resetAfterProcessing();
    Wire heroku = Wire.v3(sandbox);

    assertThatThrownBy(() -> heroku.send("POST", "/apps", "{\"name\":\"made-unseen\"}"))
        .isInstanceOf(IOException.class);

    assertThat(heroku.get("/apps/made-unseen").statusCode()).isEqualTo(200);
  }

  @Test
  void aResetIsATcpResetAndNotAnOrderlyClose(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "GET", "/before").reset();
    sandbox.faults().inject(1, "GET", "/after").resetAfterProcessing();
    URI url = URI.create(sandbox.heroku().url());

    for (String path : new String[] {"/before", "/after"}) {
      try (Socket socket = new Socket(url.getHost(), url.getPort())) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> socket.getInputStream().read())
            .as(path)
            .isInstanceOf(SocketException.class)
            .hasMessageContaining("reset");
      }
    }
  }

  @Test
  void aCutBodyAnnouncesItsWholeLengthAndEndsEarly(Sandbox sandbox) {
    sandbox.faults().inject(1, "GET", "/apps").truncateBody(10);

    assertThatThrownBy(() -> Wire.v3(sandbox).get("/apps"))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("received: 10");
  }

  @Test
  void aDelayPrecedesTheRealResponse(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "GET", "/account").delay(Duration.ofMillis(80));
    long start = System.nanoTime();

    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(200);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(75));
  }

  @Test
  void aRequestInProgressIsNotRecordedOnceTheRequestsWereCleared(Sandbox sandbox) {
    sandbox.faults().inject(1, "GET", "/account").delay(Duration.ofMinutes(5));
    CompletableFuture<Integer> status = inBackground(() -> Wire.v3(sandbox).get("/account"));
    awaitArrival(sandbox);

    sandbox.requests().clear();
    sandbox.faults().clear();

    assertThat(status.join()).isEqualTo(200);
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aDelayedRequestDoesNotChangeTheStateAfterAReset(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "PATCH", "/account").delay(Duration.ofMinutes(5));
    CompletableFuture<Integer> status =
        inBackground(() -> Wire.v3(sandbox).send("PATCH", "/account", "{\"name\":\"Late\"}"));
    awaitArrival(sandbox);

    sandbox.reset();

    assertThatThrownBy(status::join).hasCauseInstanceOf(UncheckedIOException.class);
    assertThat(Wire.v3(sandbox).get("/account").body()).doesNotContain("Late");
    assertThat(sandbox.requests().count("PATCH", "*")).isZero();
  }

  private static CompletableFuture<Integer> inBackground(Callable<HttpResponse<String>> call) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return call.call().statusCode();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static void awaitArrival(Sandbox sandbox) {
    while (sandbox.faults().pending() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aLongDelayDoesNotBlockClose() throws Exception {
    Sandbox sandbox = Sandbox.start();
    sandbox.faults().inject(1, "GET", "*").delay(Duration.ofMinutes(5));
    URI url = URI.create(sandbox.heroku().url());
    // A plain socket, because the JDK client would retry against a closed server.
    try (Socket client = new Socket(url.getHost(), url.getPort())) {
      client.setSoTimeout(30_000);
      client
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: sandbox\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      while (sandbox.faults().pending() > 0) {
        Thread.onSpinWait();
      }

      sandbox.close();

      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void clearedFaultsNeverApply(Sandbox sandbox) throws Exception {
    sandbox.faults().inject(1, "*", "*").status(500);

    sandbox.faults().clear();

    assertThat(Wire.v3(sandbox).get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void aFaultThatNeverAppliesIsRejected(Sandbox sandbox) {
    assertThatThrownBy(() -> sandbox.faults().inject(0, "GET", "*"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
