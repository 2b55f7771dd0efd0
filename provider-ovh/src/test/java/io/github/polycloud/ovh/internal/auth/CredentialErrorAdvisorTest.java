// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors about credentials carry the page on which other ones are created. */
class CredentialErrorAdvisorTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "https://eu.api.ovh.com/1.0, INVALID_SIGNATURE, https://eu.api.ovh.com/createApp/",
        "https://eu.api.ovh.com/1.0, INVALID_KEY, https://eu.api.ovh.com/createApp/",
        "https://eu.api.ovh.com/1.0, Client::Forbidden, none",
        "https://ca.api.kimsufi.com/1.0, NOT_CREDENTIAL, https://ca.api.kimsufi.com/createToken/",
        "https://ca.api.ovh.com/1.0, INVALID_CREDENTIAL, https://ca.api.ovh.com/createToken/",
        "https://api.us.ovhcloud.com/1.0, NOT_GRANTED_CALL,"
            + " https://api.us.ovhcloud.com/createToken/?GET=/me/bill/*",
        "https://API.eu.ovhcloud.com/v1, NOT_CREDENTIAL,"
            + " https://auth.eu.ovhcloud.com/api/createToken/",
        "https://ovh.example/1.0, NOT_CREDENTIAL, none",
        "https://eu.api.ovh.com/1.0, FORBIDDEN, none"
      })
  void carryThePageOfTheEndpoint(String endpoint, String code, String page) {
    Credentials credentials =
        new Credentials(
            Map.of("application_secret", ResolvedValue.of(Secret.of("secret"), "the test")));
    try (HttpEngine engine = HttpEngine.builder("ovh", Endpoint.of(endpoint)).build()) {
      // Not authenticated, so that the state of the consumer key is not looked up.
      HttpRequest request =
          engine.newRequest(Operation.of("GET", "/me/bill/{billId}"), "/me/bill/FR1", null, false);
      ErrorDetails advised =
          new CredentialErrorAdvisor(credentials)
              .advise(
                  request,
                  ErrorDetails.of(ErrorKind.UNAUTHENTICATED, "rejected").withCode(code),
                  new AuthApiClient(engine, JsonCodec.plain()));
      assertThat(advised.helpUrl() == null ? null : advised.helpUrl().toString()).isEqualTo(page);
    }
  }
}
