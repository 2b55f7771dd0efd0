// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @ParameterizedTest
  @CsvSource({
    "/*,/me",
    "/*,/me/bill",
    "/*,/v2/iam/policy",
    "/me,/me",
    "/me,/v1/me",
    "/me/*,/me/bill",
    "/me/*/details,/me/bill/x/details",
    "/domain/zone/*/record,/domain/zone/example.com/record",
    "/domain/*,/domain/zone/example.com/record",
    "/v2/*,/v2/iam/policy",
    "/ip/*,/ip/203.0.113.0%2F29"
  })
  void aRuleGrantsThePathsItMatches(String rule, String path) {
    assertThat(ovh.call(reader(rule), "GET", path, "").status()).isNotEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "/me,/me/bill",
    "/me/*,/me",
    "/domain/zone/*,/domain/zone",
    "/domain/zone/*/record,/domain/zone/example.com",
    "/iam/*,/v2/iam/policy",
    "/1.0/me,/me",
    "/m.,/me"
  })
  void aRuleGrantsNoOtherPath(String rule, String path) {
    notGranted(ovh.call(reader(rule), "GET", path, ""));
  }

  @Test
  void aRuleGrantsItsOwnMethodOnly() {
    notGranted(ovh.call(reader("/*"), "PUT", "/me", "{\"city\":\"Lille\"}"));
  }

  @Test
  void theQueryIsNotPartOfThePath() {
    assertThat(ovh.call(reader("/me/bill"), "GET", "/me/bill?orderId=1", "").status())
        .isEqualTo(200);
  }

  @Test
  void thePathsBelowAuthAreGrantedToEveryKey() {
    Keys keys = reader("/nothing");

    assertThat(ovh.call(keys, "GET", "/auth/currentCredential", "").status()).isEqualTo(200);
    assertThat(ovh.call(keys, "GET", "/auth/details", "").status()).isEqualTo(200);
    assertThat(ovh.call(keys, "POST", "/auth/logout", "").body()).isEqualTo("null");
  }

  private Keys reader(String path) {
    return ovh.acceptedKey("[{\"method\":\"GET\",\"path\":\"%s\"}]".formatted(path));
  }

  private static void notGranted(Response response) {
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.body())
        .isEqualTo(
            "{\"message\":\"This call has not been granted\",\"errorCode\":\"NOT_GRANTED_CALL\","
                + "\"httpCode\":\"403 Forbidden\"}");
  }
}
