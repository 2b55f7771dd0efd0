// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TlsTest {

  @AutoClose private final Sandbox sandbox = Sandbox.builder().tls().start();

  @Test
  void everyUrlIsHttpsAndTheCertificateToTrustIsNamed() {
    assertThat(sandbox.heroku().url()).startsWith("https://127.0.0.1:");
    assertThat(sandbox.ovh().url()).startsWith("https://127.0.0.1:");
    assertThat(sandbox.ovh().tokenUrl()).startsWith("https://").endsWith("/auth/oauth2/token");
    assertThat(sandbox.ovh().caCertificate()).isEqualTo(sandbox.heroku().caCertificate()).exists();
    assertThat(sandbox.describe())
        .contains("\"caCertificate\":\"" + sandbox.ovh().caCertificate())
        .contains("\"tokenUrl\":\"https://");
  }

  @Test
  void aClientThatTrustsTheCertificateGetsAResponse() throws Exception {
    assertThat(get(trusting(), sandbox.ovh().url() + "/auth/time").statusCode()).isEqualTo(200);
    assertThat(get(trusting(), sandbox.heroku().url() + "/apps").statusCode()).isEqualTo(401);
  }

  @Test
  void aClientThatDoesNotTrustItGetsNone() {
    assertThatThrownBy(() -> get(HttpClient.newHttpClient(), sandbox.ovh().url() + "/auth/time"))
        .isInstanceOf(SSLException.class);
    assertThat(sandbox.requests().count("GET", "*")).isZero();
  }

  @Test
  void theControlApiIsOfTheSameOriginOverHttps() throws Exception {
    String url = sandbox.heroku().url();
    for (String origin : List.of(url, url.replace("https:", "http:"))) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(url + "/__sandbox/clock"))
              .header("Origin", origin)
              .build();

      assertThat(trusting().send(request, BodyHandlers.ofString()).statusCode())
          .isEqualTo(origin.equals(url) ? 200 : 403);
    }
  }

  @Test
  void linksInResponsesAreHttpsToo() throws Exception {
    HttpResponse<String> response =
        trusting()
            .send(
                HttpRequest.newBuilder(URI.create(sandbox.ovh().url() + "/auth/credential"))
                    .header("X-Ovh-Application", sandbox.ovh().applicationKey())
                    .POST(
                        BodyPublishers.ofString(
                            "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}"))
                    .build(),
                BodyHandlers.ofString());

    assertThat(Wire.json(response).path("validationUrl").asString())
        .startsWith(sandbox.ovh().url().replace("/1.0", "/auth/"));
  }

  @Test
  void aSignatureOfTheUrlWithoutThePortIsAccepted() throws Exception {
    URI me = URI.create(sandbox.ovh().url() + "/me");
    String now = Long.toString(Instant.now().getEpochSecond());
    assertThat(signed(me, "https://127.0.0.1/1.0/me", now).statusCode()).isEqualTo(200);
    assertThat(signed(me, me.toString(), now).statusCode()).isEqualTo(200);
    assertThat(signed(me, "https://127.0.0.1:1/1.0/me", now).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> signed(URI uri, String url, String now) throws Exception {
    OvhEndpoint keys = sandbox.ovh();
    String text =
        String.join("+", keys.applicationSecret(), keys.consumerKey(), "GET", url, "", now);
    byte[] digest =
        MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
    return trusting()
        .send(
            HttpRequest.newBuilder(uri)
                .header("X-Ovh-Application", keys.applicationKey())
                .header("X-Ovh-Consumer", keys.consumerKey())
                .header("X-Ovh-Timestamp", now)
                .header("X-Ovh-Signature", "$1$" + HexFormat.of().formatHex(digest))
                .build(),
            BodyHandlers.ofString());
  }

  @Test
  void faultsApplyBelowTls() throws Exception {
    HttpClient client = trusting();
    // The JDK client retries once after a connection reset.
    sandbox.faults().inject(2, "GET", "*").reset();
    assertThatThrownBy(() -> get(client, sandbox.ovh().url() + "/auth/time"))
        .isInstanceOf(IOException.class);
    assertThat(sandbox.faults().pending()).isZero();

    sandbox.faults().inject(1, "GET", "*").truncateBody(3);
    assertThatThrownBy(() -> get(client, sandbox.ovh().url() + "/auth/time"))
        .isInstanceOf(IOException.class);
    assertThat(get(client, sandbox.ovh().url() + "/auth/time").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> get(HttpClient client, String url)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build(),
        BodyHandlers.ofString());
  }

  private HttpClient trusting() throws Exception {
    return TrustingClient.of(sandbox.ovh().caCertificate());
  }
}
