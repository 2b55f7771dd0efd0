// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of releases, and which of several new releases a rollback created. */
class ReleasesTest extends LegacyTestCase {
  private static final String BEFORE = "[{\"name\":\"v1\"},{\"name\":\"v2\"}]";

  @ParameterizedTest
  @ValueSource(strings = {"v1", "1", "v01"})
  void aReleaseIsFoundByNameAndByNumber(String release) {
    Release first = cloud.releases().get(anApp(), release);
    assertThat(first.id()).isEqualTo("v1");
    assertThat(first.version()).isEqualTo(1);
    assertThat(first.status().succeeded()).isTrue();
  }

  @Test
  void aRollbackIsNeverSentWithoutAName() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.releases().rollback("shop", " "));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.releases().rollback("shop", "current"));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "v3 | {\"name\":\"v3\",\"descr\":\"Rollback to v1\"}",
        "v3 | {\"name\":\"v3\",\"descr\":\"rollback to V1\"},{\"name\":\"v4\",\"descr\":\"Set A\"}",
        "v4 | {\"name\":\"v3\",\"descr\":\"Set A\"},{\"name\":\"v4\",\"descr\":\"Rollback to v1\"}",
        "v4 | {\"name\":\"v3\",\"descr\":\"Rollback to v11\"},{\"name\":\"v4\",\"descr\":\"Rollback"
            + " to v1\"}",
        "v4 | {\"name\":\"v3\",\"descr\":\"Rollback to v1\",\"user\":\"ann@example.com\"},"
            + "{\"name\":\"v4\",\"descr\":\"Rollback to v1\",\"user\":\"me@example.com\"}",
        "v3 | {\"name\":\"v3\"}",
      })
  void theCreatedReleaseIsFoundByDescriptionAndUser(String created, String newer) {
    respondToRollback(newer);
    respond("GET", "/user", 200, "application/json", "{\"email\":\"me@example.com\"}");
    assertThat(cloud.releases().rollback("shop", "1").id()).isEqualTo(created);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"name\":\"v3\",\"descr\":\"Set A\"}"})
  void aReleaseThatCannotBeTheCreatedOneIsNotReturned(String newer) {
    respondToRollback(newer);
    assertThat(
            assertFails(
                ErrorKind.UNEXPECTED_RESPONSE, () -> cloud.releases().rollback("shop", "v1")))
        .hasMessageContaining("the rollback to v1 was accepted");
  }

  private void respondToRollback(String newer) {
    respond("GET", "/apps/shop/releases", 200, "application/json", BEFORE);
    respond("POST", "/apps/shop/releases", 200, "text/plain", "v1");
    String after = newer.isEmpty() ? BEFORE : BEFORE.replace("]", "," + newer + "]");
    respond("GET", "/apps/shop/releases", 200, "application/json", after);
  }
}
