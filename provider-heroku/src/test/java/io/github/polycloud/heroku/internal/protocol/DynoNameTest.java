// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.internal.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of dynos of both generations. */
class DynoNameTest {
  @ParameterizedTest
  @CsvSource({
    "web.1, web, false",
    "run.4859, run, false",
    "web-1234abcde-123ab, web, true",
    "web-admin-7c9d8f6b5-x2x4z, web-admin, true",
    "run-bcdfghjkl-mnpqr, run, true",
    "worker-abcdefg1-abcde, worker, true",
    "worker-abcdefgh1j-abcde, worker, true",
    "heroku-scheduler-1234abcde-123ab, heroku-scheduler, true",
    "my-backup2024-daily, my, true",
  })
  void aNameTellsTypeAndGeneration(String name, String type, boolean fir) {
    assertThat(DynoName.parse(name)).hasValue(new DynoName(type, fir));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web",
        "router",
        "heroku-postgres",
        "my-scheduler-tasks",
        "heroku-scheduler-12345",
        "run-abcdefghi-abcde",
        "worker-abcdefgh-abcde",
        "web-123abcd-123ab",
        "web-1234abcdefg-123ab",
        "web-1234abcde-123a",
        "web-1234abcde-123abc",
        "1234abcde-123ab",
        "mail-2",
        ""
      })
  void aTypeOrComponentIsNoDyno(String name) {
    assertThat(DynoName.parse(name)).isEmpty();
  }
}
