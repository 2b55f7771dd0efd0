// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.model.auth.AccessRule;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for consumer keys are validated before they are sent. */
class ConsumerKeyRequestTest {
  private static final ConsumerKeyRequest NEW = ConsumerKeyRequest.create();

  @Test
  void aGroupBecomesOneRulePerMethod() {
    assertThat(NEW.readWrite("/me").accessRules())
        .extracting(AccessRule::toString)
        .containsExactly("GET /me", "POST /me", "PUT /me", "DELETE /me");
    assertThat(NEW.rule("post", "/me").accessRules())
        .containsExactly(new AccessRule("POST", "/me"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/domain/zone", "/domain/zone/", "/domain/zone/*", "/domain/zone/* "})
  void recursiveRulesCoverThePathAndEverythingBelowIt(String path) {
    assertThat(NEW.readOnlyRecursive(path).accessRules())
        .extracting(AccessRule::path)
        .containsExactly("/domain/zone", "/domain/zone/*");
    assertThat(NEW.readWriteRecursive(path).accessRules()).hasSize(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/*", ""})
  void theRootPathIsCoveredByOneRule(String root) {
    assertThat(NEW.readOnlyRecursive(root).accessRules())
        .containsExactly(new AccessRule("GET", "/*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PATCH | /me
          ALL   | /me
          GET   | me
          GET   | ''
          GET   | /me?x=y
          GET   | /me bill
          GET   | /1.0/me
          GET   | /v1/me
          """)
  void rejectsARuleThatCouldNeverMatch(String method, String path) {
    assertFails(ErrorKind.INVALID_REQUEST, () -> NEW.rule(method, path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "/done", "ftp://a.example/", "https:done"})
  void rejectsARedirectionThatIsNotAnHttpUrl(String url) {
    assertFails(ErrorKind.INVALID_REQUEST, () -> NEW.redirection(URI.create(url)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.0/24", "0.0.0.0/0", "2001:db8::/32", "::1/128"})
  void acceptsAddressBlocks(String block) {
    assertThat(NEW.allowedIp(block).allowedIPs()).containsExactly(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"203.0.113.7", "203.0.113.0/33", "256.0.0.0/8", "home.example/24", ":::/12", "/8"})
  void rejectsInvalidAddressBlocks(String block) {
    assertFails(ErrorKind.INVALID_REQUEST, () -> NEW.allowedIp(block));
  }
}
