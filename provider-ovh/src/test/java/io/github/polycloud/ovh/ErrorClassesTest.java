// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.sandbox.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of authentication of which only the message tells the reason. */
class ErrorClassesTest extends ErrorTestCase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | INVALID_SIGNATURE  | Invalid signature              | UNAUTHENTICATED   | application secret
          400 | INVALID_SIGNATURE  | The signature is not valid.    | UNAUTHENTICATED   | application secret
          400 | QUERY_TIME_OUT     | Query out of time              | UNAUTHENTICATED   | clock
          403 | INVALID_KEY        | Invalid application key        | UNAUTHENTICATED   | application key
          403 | INVALID_KEY        | This application key is invalid| UNAUTHENTICATED   | application key
          403 | INVALID_KEY        | application key does not exist | UNAUTHENTICATED   | application key
          403 | NOT_CREDENTIAL     | This credential does not exist | UNAUTHENTICATED   | request a new one
          401 | NOT_CREDENTIAL     | this  credential DOES not exist!| UNAUTHENTICATED  | request a new one
          403 | INVALID_CREDENTIAL | This credential is not valid   | UNAUTHENTICATED   | validation URL
          403 | INVALID_CREDENTIAL | This credential has expired    | UNAUTHENTICATED   | validation URL
          403 | INVALID_CREDENTIAL | The credential is pending validation | UNAUTHENTICATED | validation URL
          403 | INVALID_CREDENTIAL | Credential is pending validation | UNAUTHENTICATED | validation URL
          403 | INVALID_KEY        | This application does not exist | UNAUTHENTICATED  | application key
          403 | INVALID_KEY        | Unknown application            | UNAUTHENTICATED   | application key
          404 | NOT_CREDENTIAL     | This credential does not exist | UNAUTHENTICATED   | request a new one
          403 | NOT_GRANTED_CALL   | This call has not been granted | PERMISSION_DENIED | access rule GET /me/bill/*
          """)
  void errorsWithAClassMeanTheSameAsThoseWithACode(
      int status, String code, String message, ErrorKind kind, String advice) {
    for (String type :
        List.of(
            "\"class\":\"Client::Forbidden\",",
            "\"class\":\"Client::Forbidden\",\"errorCode\":\"FORBIDDEN\",",
            "")) {
      inject(2)
          .status(status)
          .body("application/json", "{%s\"message\":\"%s\"}".formatted(type, message));
      CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
      assertThat(error).hasMessageContaining(advice);
      assertThat(error.code()).hasValue(code);
      sandbox.faults().clear();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | [signature] Given data is not valid           | INVALID_REQUEST   | Given data
          403 | The signature of this contract is not valid for this account and product | PERMISSION_DENIED | contract
          404 | This application does not exist               | NOT_FOUND         | does not exist
          400 | Your registrar call is pending                | INVALID_REQUEST   | registrar
          403 | User not granted for this request             | PERMISSION_DENIED | not granted
          """)
  void errorsOfProductsKeepTheKindOfTheirStatus(
      int status, String message, ErrorKind kind, String words) {
    inject(1)
        .status(status)
        .body(
            "application/json", "{\"class\":\"Client::X\",\"message\":\"%s\"}".formatted(message));
    CloudException error = assertFails(kind, () -> ovh.bills().get("FR1"));
    assertThat(error).hasMessageContaining(words);
    assertThat(error.code()).hasValue("Client::X");
  }

  @Test
  void aRejectedKeyIsNamedWithItsSourceThoughItCannotBeLookedUp() {
    ovh.me().get();
    sandbox
        .faults()
        .inject(9, "GET", "/1.0/*")
        .status(403)
        .body(
            "application/json",
            "{\"class\":\"Client::Forbidden\",\"message\":\"This credential is not valid\"}");
    assertThat(assertFails(ErrorKind.UNAUTHENTICATED, () -> ovh.sshKeys().list()))
        .hasMessageContaining("(consumer_key is from argument consumer_key)");
  }

  private Fault inject(int times) {
    return sandbox.faults().inject(times, "GET", "/1.0/me/bill/*");
  }
}
