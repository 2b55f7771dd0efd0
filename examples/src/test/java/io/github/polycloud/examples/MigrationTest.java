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

/** From an old installation to a new one. */
class MigrationTest {
  private Sandbox old;
  private Sandbox fresh;
  private Cloud from;
  private Cloud to;

  @BeforeEach
  void start() {
    old = Sandbox.start();
    fresh = Sandbox.builder().apps(0).start();
    from = connect("heroku-legacy", old);
    to = connect("heroku", fresh);
    from.configVars().set("app-001", "SECRET_KEY", "canary");
    from.collaborators().add("app-001", "new+colleague@example.com");
    from.domains().add("app-001", "shop.example.org");
  }

  @AfterEach
  void stop() {
    from.close();
    to.close();
    old.close();
    fresh.close();
  }

  @Test
  void onlyReadsUntilAStepIsTaken() {
    List<Migration.Step> steps = new Migration(from, to, "app-001").plan();
    assertThat(steps)
        .extracting(Migration.Step::text)
        .contains("create app app-001", "add domain shop.example.org")
        .noneMatch(text -> text.contains("canary"));
    assertThat(to.apps().list().toList()).isEmpty();
  }

  @Test
  void bringsAllThatAnApiCanBring() {
    Migration migration = new Migration(from, to, "app-001");
    migration.plan().forEach(step -> step.change().run());
    assertThat(to.configVars().get("app-001"))
        .containsAllEntriesOf(from.configVars().get("app-001"));
    assertThat(to.domains().list("app-001").stream().map(Domain::hostname))
        .contains("shop.example.org");
    assertThat(to.collaborators().list("app-001").stream().map(Collaborator::account))
        .contains("new+colleague@example.com");
    assertThat(migration.plan()).isEmpty();
    assertThat(migration.manualSteps()).anyMatch(note -> note.startsWith("deploy the code again"));
  }

  @Test
  void refusesAnAppThatIsNotThere() {
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
