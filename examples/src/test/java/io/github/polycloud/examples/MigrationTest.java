// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.model.Domain;
import io.github.polycloud.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migration from an installation of the legacy API to v3. */
class MigrationTest {
  private Sandbox legacy;
  private Sandbox v3;
  private Cloud from;
  private Cloud to;

  @BeforeEach
  void start() {
    legacy = Sandbox.start();
    v3 = Sandbox.builder().apps(0).start();
    from = connect("heroku-legacy", legacy);
    to = connect("heroku", v3);
    from.configVars().set("app-001", "SECRET_KEY", "canary");
    from.collaborators().add("app-001", "new+colleague@example.com");
    from.domains().add("app-001", "shop.example.org");
  }

  @AfterEach
  void stop() {
    from.close();
    to.close();
    legacy.close();
    v3.close();
  }

  @Test
  void planningOnlyReads() {
    List<Migration.Step> steps = new Migration(from, to, "app-001").plan();
    assertThat(steps)
        .extracting(Migration.Step::text)
        .contains("create app app-001", "add domain shop.example.org")
        .noneMatch(text -> text.contains("canary"));
    assertThat(to.apps().list().toList()).isEmpty();
  }

  @Test
  void migratesConfigVarsDomainsAndCollaborators() {
    Migration migration = new Migration(from, to, "app-001");
    migration.plan().forEach(step -> step.change().run());
    assertThat(to.configVars().get("app-001"))
        .containsAllEntriesOf(from.configVars().get("app-001"));
    assertThat(to.domains().list("app-001").stream().map(Domain::hostname))
        .contains("shop.example.org");
    assertThat(to.collaborators().list("app-001").stream().map(Collaborator::account))
        .contains("new+colleague@example.com");
    assertThat(migration.plan()).isEmpty();
    assertThat(migration.manualSteps()).anyMatch(note -> note.startsWith("deploy the code:"));
  }

  @Test
  void aMissingAppFails() {
    assertThatThrownBy(() -> new Migration(from, to, "no-such-app").plan())
        .isInstanceOf(CloudException.class);
  }

  private static Cloud connect(String provider, Sandbox sandbox) {
    return Clouds.builder(provider)
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .connect();
  }
}
