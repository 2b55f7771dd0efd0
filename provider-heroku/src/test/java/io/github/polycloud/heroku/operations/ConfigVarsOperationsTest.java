// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ConfigVars;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.api.Releases;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfigVarsOperationsTest extends HerokuOperations<ConfigVars> {
  ConfigVarsOperationsTest() {
    super(ConfigVars.class);
  }

  @Override
  protected void runScenario(ConfigVars configVars) {
    String app = app();
    assertThat(configVars.update(app, Map.of("COLOUR", "red"))).containsEntry("COLOUR", "red");
    String release =
        api(Releases.class).list(app, ListRange.newest("version", 1)).first(1).get(0).id();
    configVars.update(app, Collections.singletonMap("COLOUR", null));
    assertThat(configVars.list(app)).doesNotContainKey("COLOUR");
    assertThat(configVars.listByRelease(app, release)).containsEntry("COLOUR", "red");
  }

  @Test
  void anInvalidNameIsRejected() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> api(ConfigVars.class).update(app(), Map.of("not a name", "x")));
  }
}
