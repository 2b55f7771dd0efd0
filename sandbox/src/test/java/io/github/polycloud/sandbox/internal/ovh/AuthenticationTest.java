// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.sandbox.internal.ovh.auth.Application;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void aSignedRequestSucceeds() {
    Response response = ovh.get("/me");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.json().path("nichandle").asString()).isEqualTo(ovh.api.login().account());
    assertThat(response.header("Content-Type")).startsWith("application/json");
  }

  @Test
  void v1IsAnAliasOf10() {
    assertThat(ovh.get("/v1/me").body()).isEqualTo(ovh.get("/me").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/me", "/nowhere"})
  void everyResponseHasAQueryId(String path) {
    assertThat(ovh.get(path).header("X-Ovh-Queryid"))
        .matches("EU\\.ext-3\\.[0-9a-f]+\\.\\d+\\.[0-9a-f-]{36}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Application", "Consumer", "Timestamp", "Signature"})
  void aRequestWithoutALoginHeaderIsUnauthorized(String missing) {
    Response response =
        ovh.send(ovh.signed(ovh.keys, "GET", "/me", "").setHeader("X-Ovh-" + missing, ""));

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.body())
        .isEqualTo("{\"message\":\"You must login first\",\"httpCode\":\"401 Unauthorized\"}");
  }

  @Test
  void anUnknownApplicationKeyIsAnInvalidKey() {
    refused(
        ovh.call(ovh.keys.withApplication("0123456789abcdef", "x"), "GET", "/me", ""),
        "403 Forbidden",
        "INVALID_KEY",
        "Invalid application key");
  }

  @Test
  void anUnknownConsumerKeyIsNotACredential() {
    refused(
        ovh.call(ovh.keys.withConsumer("0123456789abcdef"), "GET", "/me", ""),
        "403 Forbidden",
        "NOT_CREDENTIAL",
        "This credential does not exist");
  }

  @Test
  void theConsumerKeyOfAnotherApplicationIsNotACredential() {
    Application other = ovh.api.createApplication("Other");

    refused(
        ovh.call(ovh.keys.withApplication(other.key(), other.secret()), "GET", "/me", ""),
        "403 Forbidden",
        "NOT_CREDENTIAL",
        "This credential does not exist");
  }

  @Test
  void aWrongSecretIsAnInvalidSignature() {
    invalidSignature(ovh.call(ovh.keys.withSecret("wrong"), "GET", "/me", ""));
  }

  @Test
  void aBodyOtherThanTheSignedOneIsAnInvalidSignature() {
    invalidSignature(
        ovh.send(
            ovh.signed(ovh.keys, "PUT", "/me", "{\"city\":\"Lille\"}")
                .PUT(BodyPublishers.ofString("{\"city\": \"Lille\"}"))));
  }

  @Test
  void aQueryOtherThanTheSignedOneIsAnInvalidSignature() {
    invalidSignature(
        ovh.send(
            ovh.signed(ovh.keys, "GET", "/me/bill?orderId=1", "")
                .uri(ovh.request("/me/bill?orderId=2").build().uri())));
  }

  @Test
  void theSameCharacterEscapedInAnotherCaseIsAnInvalidSignature() {
    invalidSignature(
        ovh.send(
            ovh.signed(ovh.keys, "GET", "/ip/203.0.113.0%2F29", "")
                .uri(ovh.request("/ip/203.0.113.0%2f29").build().uri())));
  }

  @Test
  void theTargetIsVerifiedAsSentEvenWithAnEmptyQuery() throws IOException {
    assertThat(statusLine("/1.0/me?", "/1.0/me?")).isEqualTo("HTTP/1.1 200 OK");
    assertThat(statusLine("/1.0/me?", "/1.0/me")).isEqualTo("HTTP/1.1 400 Bad Request");
  }

  @Test
  void aDeleteWithABodyIsAnInvalidSignatureEvenIfSigned() {
    invalidSignature(ovh.call(ovh.keys, "DELETE", "/me/sshKey/laptop", "{}"));
  }

  @Test
  void theServerTimeIsANumberAndNeedsNoSignature() {
    ovh.setServerAhead(Duration.ofMinutes(2));

    Response response = ovh.send(ovh.request("/auth/time"));

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(Long.toString(OvhFixture.NOW.getEpochSecond() + 120));
  }

  @ParameterizedTest
  @ValueSource(longs = {-30, 30})
  void aClockUpTo30SecondsOffIsTolerated(long seconds) {
    ovh.setServerAhead(Duration.ofSeconds(seconds));

    assertThat(ovh.get("/me").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {-31, 31, 3600})
  void aClockFurtherOffIsOutOfTime(long seconds) {
    ovh.setServerAhead(Duration.ofSeconds(seconds));

    refused(ovh.get("/me"), "400 Bad Request", "QUERY_TIME_OUT", "Query out of time");
  }

  @Test
  void aTimestampThatIsNotANumberIsOutOfTime() {
    refused(
        ovh.send(ovh.signed(ovh.keys, "GET", "/me", "").setHeader("X-Ovh-Timestamp", "now")),
        "400 Bad Request",
        "QUERY_TIME_OUT",
        "Query out of time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/me/nowhere", "/v1/nowhere", "/v2/me", "/v2/nowhere"})
  void anUnknownRouteIsNotFoundEvenUnsigned(String path) {
    Response response = ovh.send(ovh.request(path));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.body())
        .isEqualTo(
            "{\"class\":\"Client::NotFound\",\"message\":\"Got an invalid (or empty) URL\"}");
  }

  @Test
  void aBodyThatIsNotJsonIsRejectedAfterAuthentication() {
    Response response = ovh.put("/me", "{\"city\":");

    assertThat(response.status()).isEqualTo(400);
    assertThat(response.message()).isEqualTo("Invalid JSON received");
  }

  /** Written to a socket, because the JDK's client drops an empty query. */
  private String statusLine(String signedTarget, String sentTarget) throws IOException {
    URI url = URI.create(ovh.url());
    String time = Long.toString(OvhFixture.NOW.getEpochSecond());
    String request =
        """
        GET %s HTTP/1.1
        Host: %s
        X-Ovh-Application: %s
        X-Ovh-Consumer: %s
        X-Ovh-Timestamp: %s
        X-Ovh-Signature: %s
        Connection: close

        """
            .formatted(
                sentTarget,
                url.getAuthority(),
                ovh.keys.applicationKey(),
                ovh.keys.consumerKey(),
                time,
                ovh.keys.sign("GET", ovh.url() + signedTarget, "", time))
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  private static void invalidSignature(Response response) {
    refused(response, "400 Bad Request", "INVALID_SIGNATURE", "Invalid signature");
  }

  private static void refused(
      Response response, String httpCode, String errorCode, String message) {
    assertThat(response.body())
        .isEqualTo(
            "{\"message\":\"%s\",\"errorCode\":\"%s\",\"httpCode\":\"%s\"}"
                .formatted(message, errorCode, httpCode));
    assertThat(httpCode).startsWith(Integer.toString(response.status()));
  }
}
