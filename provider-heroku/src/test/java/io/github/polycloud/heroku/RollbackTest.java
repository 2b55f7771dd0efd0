// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.heroku.model.release.Release;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases are named by version as well as by id. */
class RollbackTest extends HerokuTestCase {
  @BeforeEach
  void release() {
    newApp("shop");
    heroku.configVars().update("shop", Map.of("COLOUR", "blue"));
    heroku.configVars().update("shop", Map.of("COLOUR", "red"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "v3"})
  void takesAVersion(String version) {
    Release created = heroku.rollback("shop", version);
    assertThat(created.version()).isEqualTo(5);
    assertThat(heroku.configVars().list("shop")).containsEntry("COLOUR", "blue");
  }

  @Test
  void takesAnId() {
    heroku.rollback("shop", heroku.releases().get("shop", "3").id());
    assertThat(heroku.configVars().list("shop")).containsEntry("COLOUR", "blue");
  }

  @Test
  void ofAnUnknownVersionFails() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> heroku.rollback("shop", "v99"));
  }
}
