// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import feign.RequestLine;
import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.domain.NewRecord;
import io.github.polycloud.ovh.model.domain.RecordType;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.sandbox.Fault;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error responses of OVH, with messages that say what to do. */
class ErrorsTest extends ErrorTestCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | INVALID_SIGNATURE  | Invalid signature              | UNAUTHENTICATED  | application secret
          400 | QUERY_TIME_OUT     | Query out of time              | UNAUTHENTICATED  | clock
          403 | INVALID_KEY        | Invalid application key        | UNAUTHENTICATED  | application key
          403 | NOT_CREDENTIAL     | This credential does not exist | UNAUTHENTICATED  | request a new one
          403 | INVALID_CREDENTIAL | This credential is not valid   | UNAUTHENTICATED  | validation URL
          403 | NOT_GRANTED_CALL   | This call has not been granted | PERMISSION_DENIED      | access rule GET /me/bill/*
          403 | FORBIDDEN          | Not from this address          | PERMISSION_DENIED      | Not from this address
          409 | CartAlreadyExists  | The cart exists                | CONFLICT        | The cart exists
          429 | TOO_MANY           | Slow down                      | RATE_LIMITED    | Slow down
          500 | INTERNAL           | Oops                           | UNAVAILABLE     | Oops
          """)
  void decodesErrorsWithACode(
      int status, String code, String message, ErrorKind kind, String advice) {
    inject(2)
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
          401 |                    | You must login first                  | UNAUTHENTICATED  | X-Ovh headers
          403 | Client::Forbidden  | User not granted for this request     | PERMISSION_DENIED      | not granted
          404 | Client::NotFound   | This service does not exist           | NOT_FOUND       | does not exist
          404 | Client::NotFound   | Got an invalid (or empty) URL         | NOT_FOUND       | may not offer the product
          409 | Client::Conflict   | The name is in use                    | CONFLICT        | in use
          460 |                    | This service is expired               | NOT_FOUND       | expired
          500 | Server::Internal   | Internal server error                 | UNAVAILABLE     | Internal
          """)
  void decodesErrorsWithAClass(
      int status, String type, String message, ErrorKind kind, String advice) {
    String body =
        type == null
            ? "{\"message\":\"%s\"}".formatted(message)
            : "{\"class\":\"%s\",\"message\":\"%s\"}".formatted(type, message);
    inject(1).status(status).body("application/json", body);
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageContaining(advice);
    assertThat(error.code()).isEqualTo(java.util.Optional.ofNullable(type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | Client::BadRequest               | This record already exists                 | CONFLICT
          400 | Client::BadRequest               | [domain] www.a.example is already attached | CONFLICT
          403 | Client::Forbidden::AlreadyExists |                                            | CONFLICT
          409 | Client::Conflict                 | The key is already in use                  | CONFLICT
          400 |                                  | Duplicate entry                            | CONFLICT
          400 | Client::BadRequest               | [target] is not valid                      | INVALID_REQUEST
          400 | Client::BadRequest               | The task is already done                   | INVALID_REQUEST
          404 | Client::NotFound                 | it was deleted already                     | NOT_FOUND
          """)
  void whatExistsAlreadyIsAConflictInWhateverForm(
      int status, String type, String message, ErrorKind kind) {
    String body =
        "{\"class\":\"%s\",\"message\":\"%s\"}"
            .formatted(type == null ? "" : type, message == null ? "" : message);
    for (ThrowingCallable create :
        List.<ThrowingCallable>of(
            () ->
                ovh.zones()
                    .createRecord(
                        "a.example", new NewRecord(RecordType.A, null, "192.0.2.1", null)),
            () -> ovh.sshKeys().create(new NewSshKey("key", "ssh-ed25519 AAAA")))) {
      sandbox.faults().inject(1, "POST", "*").status(status).body("application/json", body);
      assertThat(assertFails(kind, create)).hasMessageNotContaining("\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "unauthorizedActionsByAuthentication":"","unauthorizedActionsByIAM":"dnsZone:apiovh:get,me:x"  | dnsZone:apiovh:get,me:x
          "unauthorizedActionsByIAM":["dnsZone:apiovh:get","me:x"]                                       | dnsZone:apiovh:get, me:x
          "unauthorizedActionsByAuthentication":"a:x","unauthorizedActionsByIAM":"b:y"                   | IAM policies do not allow b:y; the credentials in use do not allow a:x
          "unauthorizedActionsByAuthentication":"me:y"                                                   | credentials in use do not allow me:y
          """)
  void namesTheActionsThatPoliciesDoNotAllow(String details, String missing) {
    for (String code :
        List.of(
            "\"class\":\"Client::Forbidden\"",
            "\"class\":\"Client::Forbidden\",\"errorCode\":\"FORBIDDEN\"",
            "\"errorCode\":\"FORBIDDEN\"")) {
      inject(1)
          .status(403)
          .body(
              "application/json",
              "{" + code + ",\"message\":\"User not granted\",\"details\":{" + details + "}}");
      assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> ovh.bills().get("FR1")))
          .hasMessageContaining(missing);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "408, UNAVAILABLE",
    "500, UNAVAILABLE",
    "502, UNAVAILABLE",
    "403, PERMISSION_DENIED",
    "460, NOT_FOUND",
    "302, UNEXPECTED_RESPONSE"
  })
  void decodesTheHtmlPageOfAGateway(int status, ErrorKind kind) {
    inject(1).status(status).body("text/html", "<html><h1>Bad gateway</h1>\n<p>Sorry</p></html>");
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageNotContaining("<");
    assertThat(error.code()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "{}", "null", "7", "{\"message\":null}", "{\"message\":{},\"class\":[]}"})
  void decodesErrorsOfAnyShape(String body) {
    inject(1).status(400).body("application/json", body);
    assertFails(ErrorKind.INVALID_REQUEST, () -> ovh.bills().get("FR1"));
  }

  @Test
  void namesTheMissingRuleComparedToTheRulesOfTheKey() throws Exception {
    try (Cloud cloud = connectAs(ConsumerKeys.accepted(sandbox, "GET /me", "GET /me/bill/*"))) {
      Ovh limited = cloud.unwrap(Ovh.class);
      assertThat(
              assertFails(
                  ErrorKind.PERMISSION_DENIED, () -> limited.put("/me", Map.of("city", "X"))))
          .hasMessageContaining(
              "lacks the access rule PUT /me; its rules for this path allow only GET");
      assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> limited.bills().list()))
          .hasMessageContaining(
              "lacks the access rule GET /me/bill; its rule GET /me/bill/* covers");
      assertThat(
              assertFails(ErrorKind.PERMISSION_DENIED, () -> limited.get("/ip/{ip}", "192.0.2.1")))
          .hasMessageContaining("access rule GET /ip/*; it has GET /me, GET /me/bill/*");
      assertThat(limited.get("/me").status()).isEqualTo(200);
    }
  }

  @Test
  void namesTheMissingRuleIfTheKeyCannotBeLookedUp() throws Exception {
    sandbox.faults().inject(9, "GET", "/1.0/auth/currentCredential").status(500);
    try (Cloud cloud = connectAs(ConsumerKeys.accepted(sandbox, "GET /me"))) {
      assertThat(
              assertFails(
                  ErrorKind.PERMISSION_DENIED, () -> cloud.unwrap(Ovh.class).bills().get("FR1")))
          .hasMessageContaining("lacks the access rule GET /me/bill/*; request a new key");
    }
    assertThat(sandbox.requests().count("GET", "/1.0/auth/currentCredential")).isEqualTo(1);
  }

  @Test
  void reportsTheStateOfTheKey() throws Exception {
    String pending = ConsumerKeys.request(sandbox, "GET /me").consumerKey().reveal();
    assertRejected(pending, "is pending: the owner");
    assertRejected(ConsumerKeys.rejected(sandbox, "GET /me"), "was rejected by the owner");
    String expired = ConsumerKeys.accepted(sandbox, "GET /me");
    try (Cloud cloud = connectAs(expired)) {
      cloud.unwrap(Ovh.class).auth().logout();
    }
    assertRejected(expired, "has expired at 20");
    assertRejected("0123456789abcdef0123456789abcdef", "is unknown: it was revoked");
  }

  private void assertRejected(String consumerKey, String words) {
    try (Cloud cloud = connectAs(consumerKey)) {
      assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> cloud.account().profile()))
          .hasMessageContaining(words)
          .hasMessageContaining("(consumer_key is from argument consumer_key)")
          .hasMessageNotContaining(consumerKey);
    }
  }

  private Cloud connectAs(String consumerKey) {
    return Connections.withoutConsumerKey(sandbox)
        .credential("consumer_key", consumerKey)
        .connect();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/no/such/thing | may not offer the product",
        "/instance/abc  | RunAbove is closed",
        "/v2/no/such    | /v1 and /v2 exist at ovh-eu",
        "/1.0/me        | the endpoint has the version already: write /me",
        "/ip/203.0.113.0/29 | write /ip/203.0.113.0%2F29, or pass it",
        "/ip/203.0.113.0/29/reverse | write /ip/203.0.113.0%2F29/reverse, or pass it",
        "/ip/2001:db8::/56 | write /ip/2001:db8::%2F56, or pass it",
        "/ip//reverse   | a path value between two slashes is empty"
      })
  void reportsUnknownPaths(String path, String words) {
    assertThat(assertFails(ErrorKind.NOT_FOUND, () -> ovh.get(path))).hasMessageContaining(words);
  }

  @Test
  void reportsAnUnknownPathWithoutALeadingSlash() {
    Slashless api = ovh.api(Slashless.class);
    assertThat(assertFails(ErrorKind.NOT_FOUND, api::unknown))
        .hasMessageContaining("may not offer the product");
    assertThat(assertFails(ErrorKind.NOT_FOUND, api::versioned))
        .hasMessageContaining("has the version already: write /me");
  }

  interface Slashless {
    @RequestLine("GET none")
    Map<String, Object> unknown();

    @RequestLine("GET 1.0/me")
    Map<String, Object> versioned();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runabove", "runabove-ca", "https://api.runabove.com/1.0/"})
  void aClosedEndpointFailsBeforeAnythingIsSent(String endpoint) {
    Ovh closed = ovh.withEndpoint(endpoint);
    assertThat(assertFails(ErrorKind.CONFIGURATION, () -> closed.get("/instance")))
        .hasMessageContaining("runabove-ca is closed");
    assertFails(ErrorKind.CONFIGURATION, () -> closed.unauthenticated().get("/auth/time"));
  }

  @Test
  void namesTheMissingRuleOfARawCall() {
    sandbox
        .faults()
        .inject(1, "*", "/v*")
        .status(403)
        .body("application/json", "{\"errorCode\":\"NOT_GRANTED_CALL\",\"message\":\"no\"}");
    assertThat(assertFails(ErrorKind.PERMISSION_DENIED, () -> ovh.delete("/v1/me/sshKey/laptop")))
        .hasMessageContaining("access rule DELETE /me/sshKey/laptop")
        .hasMessageContaining("DELETE /* covers it");
  }

  @Test
  void distinguishesAWrongSecretFromAWrongKey() {
    try (Cloud wrong =
        Connections.to(sandbox).credential("application_secret", "not-the-secret").connect()) {
      CloudException error =
          assertFails(ErrorKind.UNAUTHENTICATED, () -> wrong.account().profile());
      assertThat(error.code()).hasValue("INVALID_SIGNATURE");
      assertThat(error)
          .hasMessageContaining("(application_secret is from argument application_secret)")
          .hasMessageNotContaining("not-the-secret");
    }
    try (Cloud wrong =
        Connections.to(sandbox).credential("application_key", "not-the-key").connect()) {
      CloudException error =
          assertFails(ErrorKind.UNAUTHENTICATED, () -> wrong.account().profile());
      assertThat(error.code()).hasValue("INVALID_KEY");
      assertThat(error).hasMessageContaining("(application_key is from argument application_key)");
    }
  }

  private Fault inject(int times) {
    return sandbox
        .faults()
        .inject(times, "GET", "/1.0/me/bill/*")
        .header("X-OVH-QUERYID", "EU.ext-1.5f");
  }
}
