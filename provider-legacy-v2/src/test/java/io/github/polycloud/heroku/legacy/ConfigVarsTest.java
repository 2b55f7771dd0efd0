// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Config vars and their releases, beyond the provider contract. */
class ConfigVarsTest extends LegacyTestCase {
  @Test
  void sendsConfigVarsAsJsonAndEncodesNamesInPaths() {
    String app = anApp();
    assertThat(legacy.configVars().set(app, Map.of("A_B", "ü"))).containsEntry("A_B", "ü");
    assertThat(sent("PUT", "/apps/*/config_vars").header("Content-Type"))
        .hasValue("application/json");
    assertThat(legacy.configVars().delete(app, "MISSING")).containsEntry("A_B", "ü");
    assertThat(legacy.configVars().delete(app, "A_B")).doesNotContainKey("A_B");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.configVars().delete(app, "A.B"));
    assertThat(sandbox.requests().find("DELETE", "/apps/*").get(2).rawTarget())
        .endsWith("/config_vars/A%2EB");
  }

  @Test
  void allConfigVarsAreOnlyRemovedByTheExplicitOperation() {
    String app = anApp();
    legacy.configVars().set(app, Map.of("A", "1", "B", "2"));
    legacy.configVars().deleteAll(app);
    assertThat(legacy.configVars().list(app)).doesNotContainKeys("A", "B");
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.configVars().deleteAll("no-such-app"));
  }

  @Test
  void setsOneConfigVarAsText() {
    respond("PUT", "/apps/shop/config_vars/A", 200, "text/plain", "");
    legacy.configVars().set("shop", "A", "a value");
    assertThat(sent("PUT", "/apps/shop/config_vars/A").body()).isEqualTo("a value");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.configVars().set("shop", " ", "a value"));
  }

  @Test
  void sendsOnlyWhatChanges() {
    String app = anApp();
    legacy.configVars().set(app, Map.of("SAME", "1", "OLD", "1"));
    cloud.configVars().change(app).set("SAME", "1").set("FRESH", "2").remove("OLD").apply();
    assertThat(sandbox.requests().find("PUT", "/apps/*/config_vars").get(1).body())
        .isEqualTo("{\"FRESH\":\"2\"}");
    cloud.configVars().change(app).set("SAME", "1").remove("OLD").apply();
    assertThat(sandbox.requests().count("PUT", "/apps/*/config_vars")).isEqualTo(2);
    assertThat(sandbox.requests().count("DELETE", "/apps/*/config_vars/*")).isEqualTo(1);
    cloud.configVars().remove(app, List.of("SAME", "FRESH"));
  }

  @Test
  void findsTheReleaseNamedCurrent() {
    String app = anApp();
    legacy.configVars().set(app, Map.of("RELEASED", "1"));
    assertThat(legacy.releases().get(app, "current").name())
        .isEqualTo("v" + cloud.releases().current(app).version());
    assertFails(ErrorKind.NOT_FOUND, () -> legacy.releases().get(app, "v987654"));
  }

  @Test
  void rollbackWithoutAVersionUsesThePreviousRelease() {
    String app = anApp();
    legacy.configVars().set(app, Map.of("BACK", "1"));
    legacy.configVars().set(app, Map.of("BACK", "2"));
    legacy.releases().rollback(app, Form.empty());
    assertThat(legacy.configVars().list(app)).containsEntry("BACK", "1");
  }
}
