// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.ovh.api.WebHostings;
import io.github.polycloud.ovh.model.TaskStatus;
import io.github.polycloud.ovh.model.hosting.AttachedDomainSettings;
import io.github.polycloud.ovh.model.hosting.CdnState;
import io.github.polycloud.ovh.model.hosting.ConfigurationChange;
import io.github.polycloud.ovh.model.hosting.ConfigurationRollback;
import io.github.polycloud.ovh.model.hosting.DatabaseCapability;
import io.github.polycloud.ovh.model.hosting.DatabaseMode;
import io.github.polycloud.ovh.model.hosting.DatabaseType;
import io.github.polycloud.ovh.model.hosting.EnvVarStatus;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.EnvVarUpdate;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewDatabase;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.ovh.model.hosting.NewHostingUser;
import io.github.polycloud.ovh.model.hosting.SshState;
import io.github.polycloud.ovh.model.hosting.WebHostingUpdate;

class WebHostingsOperationsTest extends OvhOperations<WebHostings> {
  private String hosting;

  WebHostingsOperationsTest() {
    super(WebHostings.class);
  }

  @Override
  protected void runScenario(WebHostings hostings) {
    hosting = hostings.list().get(0);
    hostings.update(hosting, WebHostingUpdate.displayName("shop"));
    assertThat(hostings.get(hosting).displayName()).isEqualTo("shop");
    hostings.update(hosting, WebHostingUpdate.displayName(null));
    assertThat(hostings.get(hosting).displayName()).isNull();
    envVars(hostings);
    attachedDomains(hostings);
    configurations(hostings);
    databases(hostings);
    users(hostings);
    assertThat(hostings.tasks(hosting)).hasSizeGreaterThan(8);
    assertThat(hostings.tasks(hosting, "envVar/create", TaskStatus.DONE)).hasSize(1);
  }

  private void envVars(WebHostings hostings) {
    NewEnvVar wanted = new NewEnvVar("TOKEN", EnvVarType.PASSWORD, "s3cret");
    HostingTask creation = hostings.createEnvVar(hosting, wanted);
    assertThat(hostings.envVar(hosting, "TOKEN").status()).isEqualTo(EnvVarStatus.CREATING);
    assertThat(hostings.task(hosting, creation.id()).status()).isEqualTo(TaskStatus.DOING);
    done(creation);
    EnvVarUpdate update = new EnvVarUpdate("s3cret-2");
    done(hostings.updateEnvVar(hosting, "TOKEN", update));
    assertThat(hostings.envVar(hosting, "TOKEN").value()).isEqualTo("s3cret-2");
    assertThat("" + wanted + update + hostings.envVar(hosting, "TOKEN")).doesNotContain("s3cret");
    assertThat(hostings.envVars(hosting, EnvVarType.STRING)).isEmpty();
    done(hostings.deleteEnvVar(hosting, "TOKEN"));
    assertThat(hostings.envVars(hosting)).isEmpty();
  }

  private void attachedDomains(WebHostings hostings) {
    String www = "www." + hosting;
    done(
        hostings.createAttachedDomain(
            hosting, AttachedDomainSettings.of(www, "site").ssl(true).ipLocation("FR").build()));
    assertThat(hostings.attachedDomains(hosting)).contains(www, hosting);
    assertThat(hostings.attachedDomains(hosting, null, "site")).containsExactly(www);
    hostings.updateAttachedDomain(
        hosting,
        www,
        AttachedDomainSettings.builder().cdn(CdnState.ACTIVE).ipLocation(null).build());
    long change = hostings.attachedDomain(hosting, www).taskId();
    done(hostings.task(hosting, change));
    assertThat(hostings.attachedDomain(hosting, www).cdn()).isEqualTo(CdnState.ACTIVE);
    assertThat(hostings.attachedDomain(hosting, www).ipLocation()).isNull();
    done(hostings.restartDomain(hosting, www));
    done(hostings.deleteAttachedDomain(hosting, www, true));
    done(hostings.createAttachedDomain(hosting, AttachedDomainSettings.of(www, "site").build()));
    done(hostings.deleteAttachedDomain(hosting, www));
    assertThat(hostings.attachedDomains(hosting)).containsExactly(hosting);
  }

  private void configurations(WebHostings hostings) {
    long first = hostings.configurations(hosting, false, null).get(0);
    done(
        hostings.changeConfiguration(
            hosting, first, ConfigurationChange.builder().engineVersion("8.3").build()));
    long second = hostings.configurations(hosting, false, null).get(0);
    assertThat(hostings.configuration(hosting, second).engineVersion()).isEqualTo("8.3");
    done(hostings.rollback(hosting, second, new ConfigurationRollback(first)));
    long third = hostings.configurations(hosting, false, null).get(0);
    assertThat(hostings.configuration(hosting, third).engineVersion()).isEqualTo("8.1");
    assertThat(hostings.configurations(hosting)).containsExactlyInAnyOrder(first, second, third);
  }

  private void databases(WebHostings hostings) {
    NewDatabase wanted =
        NewDatabase.builder(DatabaseType.MYSQL, "shop", DatabaseCapability.SQL_PERSO)
            .password("s3cret")
            .version("8.0")
            .build();
    assertThat(wanted.toString()).doesNotContain("s3cret");
    done(hostings.createDatabase(hosting, wanted));
    assertThat(hostings.databases(hosting)).containsExactly("shop");
    assertThat(
            hostings.databases(
                hosting, DatabaseMode.CLASSIC, "shop", null, DatabaseType.MYSQL, "shop"))
        .hasSize(1);
    done(hostings.deleteDatabase(hosting, "shop"));
    assertThat(hostings.databases(hosting)).isEmpty();
  }

  private void users(WebHostings hostings) {
    NewHostingUser ann = new NewHostingUser("shop-ann", "ann", "s3cret", SshState.SFTP_ONLY);
    assertThat(ann.toString()).doesNotContain("s3cret");
    done(hostings.createUser(hosting, ann));
    assertThat(hostings.users(hosting, "ann", null)).containsExactly("shop-ann");
    done(hostings.deleteUser(hosting, "shop-ann"));
    assertThat(hostings.users(hosting)).doesNotContain("shop-ann");
  }

  private void done(HostingTask task) {
    assertThat(await(tasks().webHosting(hosting).waiter(task)).doneDate()).isNotNull();
  }
}
