package io.github.polycloud.ovh;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.RetryPolicy;
import io.github.polycloud.sandbox.Fault;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OVH refuses, in words that say what to do. */
@ExtendWith(SandboxExtension.class)
class ErrorsTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).retry(RetryPolicy.never()).connect();
    ovh = cloud.unwrap(Ovh.class);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | INVALID_SIGNATURE  | Invalid signature              | AUTHENTICATION  | application secret
          400 | QUERY_TIME_OUT     | Query out of time              | AUTHENTICATION  | clock
          403 | INVALID_KEY        | Invalid application key        | AUTHENTICATION  | application key
          403 | NOT_CREDENTIAL     | This credential does not exist | AUTHENTICATION  | request a new one
          403 | INVALID_CREDENTIAL | This credential is not valid   | AUTHENTICATION  | validation URL
          403 | NOT_GRANTED_CALL   | This call has not been granted | PERMISSION      | access rule GET /me/bill/*
          403 | FORBIDDEN          | Not from this address          | PERMISSION      | Not from this address
          409 | CartAlreadyExists  | The cart exists                | CONFLICT        | The cart exists
          429 | TOO_MANY           | Slow down                      | RATE_LIMITED    | Slow down
          500 | INTERNAL           | Oops                           | UNAVAILABLE     | Oops
          """)
  void knowsErrorsWithACode(
      int status, String code, String message, ErrorKind kind, String advice) {
    refuse(2)
        .status(status)
        .body(
            "application/json",
            "{\"message\":\"%s\",\"errorCode\":\"%s\",\"httpCode\":\"%d X\"}"
                .formatted(message, code, status));
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageContaining(advice);
    assertThat(error.code()).hasValue(code);
    assertThat(error.status()).hasValue(status);
    assertThat(error.requestId()).hasValue("EU.ext-1.5f");
    assertThat(error.operation()).hasValue("GET /me/bill/{billId}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | Client::BadRequest | [type] Given data (x) does not belong to the enumeration | INVALID_REQUEST | enumeration
          401 |                    | You must login first                  | AUTHENTICATION  | X-Ovh headers
          403 | Client::Forbidden  | Invalid application key               | AUTHENTICATION  | application key
          403 | Client::Forbidden  | User not granted for this request     | PERMISSION      | not granted
          404 | Client::NotFound   | This service does not exist           | NOT_FOUND       | does not exist
          404 | Client::NotFound   | Got an invalid (or empty) URL         | NOT_FOUND       | may not offer the product
          409 | Client::Conflict   | The name is in use                    | CONFLICT        | in use
          460 |                    | This service is expired               | NOT_FOUND       | expired
          500 | Server::Internal   | Internal server error                 | UNAVAILABLE     | Internal
          """)
  void knowsErrorsWithAClass(
      int status, String type, String message, ErrorKind kind, String advice) {
    String body =
        type == null
            ? "{\"message\":\"%s\"}".formatted(message)
            : "{\"class\":\"%s\",\"message\":\"%s\"}".formatted(type, message);
    refuse(1).status(status).body("application/json", body);
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageContaining(advice);
    assertThat(error.code()).isEqualTo(java.util.Optional.ofNullable(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "unauthorizedActionsByAuthentication":"","unauthorizedActionsByIAM":"dnsZone:apiovh:get,me:x"  | dnsZone:apiovh:get,me:x
          "unauthorizedActionsByIAM":["dnsZone:apiovh:get","me:x"]                                       | dnsZone:apiovh:get, me:x
          "unauthorizedActionsByAuthentication":"me:y"                                                   | credentials in use do not allow me:y
          """)
  void namesTheActionsThatPoliciesDoNotAllow(String details, String missing) {
    refuse(1)
        .status(403)
        .body(
            "application/json",
            "{\"class\":\"Client::Forbidden\",\"message\":\"User not granted\",\"details\":{"
                + details
                + "}}");
    assertThat(assertFails(ErrorKind.PERMISSION, () -> ovh.bills().get("FR1")))
        .hasMessageContaining(missing);
  }

  @ParameterizedTest
  @CsvSource({
    "408, UNAVAILABLE",
    "500, UNAVAILABLE",
    "502, UNAVAILABLE",
    "403, PERMISSION",
    "460, NOT_FOUND",
    "302, UNEXPECTED_RESPONSE"
  })
  void survivesThePageOfAGateway(int status, ErrorKind kind) {
    refuse(1).status(status).body("text/html", "<html><h1>Bad gateway</h1>\n<p>Sorry</p></html>");
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageNotContaining("<");
    assertThat(error.code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "{}", "null", "7", "{\"message\":null}", "{\"message\":{},\"class\":[]}"})
  void survivesAnErrorOfAnotherShape(String body) {
    refuse(1).status(400).body("application/json", body);
    assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.bills().get("FR1"));
  }

  @Test
  void namesTheMissingRuleOfARawCall() {
    sandbox
        .faults()
        .next(1, "*", "/v*")
        .status(403)
        .body("application/json", "{\"errorCode\":\"NOT_GRANTED_CALL\",\"message\":\"no\"}");
    assertThat(assertFails(ErrorKind.PERMISSION, () -> ovh.delete("/v1/me/sshKey/laptop")))
        .hasMessageContaining("access rule DELETE /me/sshKey/laptop");
  }

  @Test
  void tellsAWrongSecretFromAWrongKey() {
    try (Cloud wrong =
        Connections.to(sandbox).credential("application_secret", "not-the-secret").connect()) {
      assertThat(assertFails(ErrorKind.AUTHENTICATION, () -> wrong.account().me()).code())
          .hasValue("INVALID_SIGNATURE");
    }
    try (Cloud wrong =
        Connections.to(sandbox).credential("application_key", "not-the-key").connect()) {
      assertThat(assertFails(ErrorKind.AUTHENTICATION, () -> wrong.account().me()).code())
          .hasValue("INVALID_KEY");
    }
  }

  @Test
  void saysWhatIsWrongWithAnAnswerOfAnotherShape() {
    refuse(1).status(200).body("application/json", "{\"billId\":[1]}");
    assertThat(assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.bills().get("FR1")))
        .hasMessageContaining("billId");
    refuse(1).status(200).body("application/json", "null");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.bills().get("FR1"));
  }

  @Test
  void takesNoAnswerThatLacksWhatItIsAbout() {
    ovh.me().get();
    sandbox.faults().next(6, "*", "*").body("application/json", "{}");
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.account().me());
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.invoices().get("FR1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.sshKeys().find("laptop"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.servers().get("ns1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.servers().reboot("ns1"));
    assertFails(ErrorKind.UNEXPECTED_RESPONSE, () -> ovh.currentCredential());
  }

  private Fault refuse(int times) {
    return sandbox
        .faults()
        .next(times, "GET", "/1.0/me/bill/*")
        .header("X-OVH-QUERYID", "EU.ext-1.5f");
  }
}
