package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Apps, config vars, domains and releases of web hostings, and collaborators and regions of
 * projects.
 */
@ExtendWith(SandboxExtension.class)
class HostingsTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Ovh ovh;
  private String hosting;

  @BeforeEach
  void connect(Sandbox started) {
    sandbox = started;
    cloud = Connections.to(sandbox).connect();
    ovh = cloud.unwrap(Ovh.class);
    hosting = ovh.webHostings().list().get(0);
  }

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void anAppIsFoundByServiceNameOrDisplayName() {
    App app = cloud.apps().rename(hosting, "shop");
    assertThat(app.id()).isEqualTo(hosting);
    assertThat(app.name()).isEqualTo("shop");
    assertThat(app.webUrl()).hasToString("http://" + hosting);
    assertThat(app.maintenance()).isFalse();
    assertThat(cloud.apps().get(hosting)).isEqualTo(app);
    assertThat(cloud.configVars().set("shop", "MODE", "live"))
        .isEqualTo(cloud.configVars().get(hosting));
  }

  @Test
  void anAmbiguousDisplayNameIsRejected() {
    sandbox.faults().inject(1, "GET", "/1.0/hosting/web").body("application/json", "[\"a\",\"b\"]");
    for (String name : List.of("a", "b")) {
      sandbox
          .faults()
          .inject(1, "GET", "/1.0/hosting/web/" + name)
          .body("application/json", "{\"serviceName\":\"" + name + "\",\"displayName\":\"twins\"}");
    }
    assertThat(assertFails(ErrorKind.CONFLICT, () -> cloud.apps().get("twins")))
        .hasMessageContaining("a, b");
  }

  @Test
  void aBlankNameIsRejectedBeforeAnythingIsSent() {
    sandbox.requests().clear();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.apps().rename(hosting, " "));
    assertThat(sandbox.requests().all()).isEmpty();
  }

  @Test
  void aPasswordKeepsItsTypeAndIsNotShown() {
    HostingTask made =
        ovh.webHostings()
            .createEnvVar(hosting, new NewEnvVar("DB_PASSWORD", EnvVarType.PASSWORD, "canary-1"));
    ovh.tasks().webHosting(hosting).waiter(made).pollInterval(Duration.ZERO).await();
    Map<String, String> values = cloud.configVars().set(hosting, "DB_PASSWORD", "canary-2");
    assertThat(values).containsEntry("DB_PASSWORD", "canary-2");
    assertThat(values.toString()).doesNotContain("canary");
    assertThat(ovh.webHostings().envVar(hosting, "DB_PASSWORD").type())
        .isEqualTo(EnvVarType.PASSWORD);
  }

  @Test
  void anUnchangedValueStartsNoTask() {
    cloud.configVars().set(hosting, "MODE", "live");
    int before = ovh.webHostings().tasks(hosting).size();
    cloud.configVars().set(hosting, "MODE", "live");
    assertThat(ovh.webHostings().tasks(hosting)).hasSize(before);
  }

  @Test
  void aCancelledTaskFailsTheCall() {
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/hosting/web/" + hosting + "/tasks/*")
        .body(
            "application/json",
            "{\"id\":1,\"function\":\"envVar/create\",\"status\":\"cancelled\"}");
    assertThat(
            assertFails(
                ErrorKind.CONFLICT, () -> cloud.configVars().set(hosting, "MODE", "canary")))
        .hasMessageContaining(hosting)
        .hasMessageNotContaining("canary");
  }

  @Test
  void addingADomainDoesNotChangeDns() {
    assertThat(cloud.domains().add(hosting, "www.contract.example").target())
        .isEqualTo(ovh.webHostings().get(hosting).hostingIp());
    assertThat(sandbox.requests().find("POST", "*").get(0).body())
        .contains("\"bypassDNSConfiguration\":true");
    cloud.domains().remove(hosting, "www.contract.example");
    assertThat(sandbox.requests().find("DELETE", "*").get(0).rawTarget())
        .contains("bypassDNSConfiguration=true");
  }

  @Test
  void aReleaseIsAConfiguration() {
    EngineVersions.change(cloud, hosting, "8.3");
    List<Release> releases = cloud.releases().list(hosting).toList();
    assertThat(releases).extracting(Release::current).containsExactly(true, false);
    assertThat(releases.get(0).description()).isEqualTo("php 8.3, production, stable64");
    assertThat(releases.get(0).status()).isEqualTo(ReleaseStatus.SUCCEEDED);
    assertThat(cloud.releases().rollback(hosting, releases.get(1).version()).description())
        .isEqualTo("php 8.1, production, stable64");
    long now = cloud.releases().current(hosting).version();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.releases().rollback(hosting, now));
  }

  @Test
  void aProjectHasOneOwnerAndAddingAgainKeepsTheAccess() {
    String project = ovh.cloudProjects().list().get(0);
    assertThat(cloud.collaborators().add(project, "ab1-ovh", Access.VIEW).access())
        .isEqualTo(Access.VIEW);
    assertThat(cloud.collaborators().add(project, "ab1-ovh", Access.EDIT).access())
        .isEqualTo(Access.VIEW);
    assertThat(cloud.collaborators().list(project))
        .extracting(Collaborator::access)
        .containsExactly(Access.OWNER, Access.VIEW);
    assertThat(
            assertFails(
                ErrorKind.UNSUPPORTED,
                () -> cloud.collaborators().add(project, "ab2-ovh", Access.OWNER)))
        .hasMessageContaining("edit or view");
    assertFails(ErrorKind.NOT_FOUND, () -> cloud.collaborators().list("none").toList());
  }

  @Test
  void aRegionOfSeveralProjectsIsListedOnce() {
    String project = ovh.cloudProjects().list().get(0);
    sandbox
        .faults()
        .inject(1, "GET", "/1.0/cloud/project")
        .body("application/json", "[\"" + project + "\",\"" + project + "\"]");
    assertThat(cloud.regions().list())
        .extracting(region -> region.name())
        .containsExactly("GRA11", "SBG5", "BHS5");
    assertThat(cloud.regions().list()).allMatch(region -> region.available());
  }
}
