// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.App;
import io.github.polycloud.model.ChangeEffect;
import io.github.polycloud.model.DnsTarget;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.Maintenance;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.ovh.model.cloud.Acl;
import io.github.polycloud.ovh.model.cloud.AclType;
import io.github.polycloud.ovh.model.hosting.EnvVarType;
import io.github.polycloud.ovh.model.hosting.HostingTask;
import io.github.polycloud.ovh.model.hosting.NewEnvVar;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.sandbox.SandboxExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Apps, config vars, domains and releases of web hostings, and regions of projects. */
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
    assertThat(app.maintenance()).isEqualTo(Maintenance.UNKNOWN);
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
    assertThat(cloud.domains().add(hosting, "www.contract.example").dnsTarget())
        .isEqualTo(new DnsTarget("A", ovh.webHostings().get(hosting).hostingIp()));
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
    assertThat(releases).allMatch(release -> release.status() == ReleaseStatus.SUCCEEDED);
    assertThat(releases).extracting(Release::providerStatus).containsOnly("created");
    assertThat(releases).extracting(Release::version).containsOnlyNulls();
    assertThat(cloud.releases().rollback(hosting, releases.get(1)).description())
        .isEqualTo("php 8.1, production, stable64");
    Release now = cloud.releases().current(hosting);
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.releases().rollback(hosting, now));
    assertThat(cloud.releases().find(hosting, now.id())).contains(now);
    assertThat(cloud.releases().find(hosting, "v12")).isEmpty();
  }

  @Test
  void aRollbackReturnsTheReleaseItCreatedEvenIfAnotherFollowed() {
    EngineVersions.change(cloud, hosting, "8.3");
    List<Long> ids = ovh.webHostings().configurations(hosting).stream().sorted().toList();
    long active = ids.get(ids.size() - 1);
    long created = active + 1;
    String all = "/1.0/hosting/web/" + hosting + "/ovhConfig";
    respond(all, List.of(active).toString());
    respond(all, List.of(created + 1, created, active).toString());
    respond(all + "/" + created, "{\"id\":" + created + ",\"status\":\"created\"}");
    assertThat(cloud.releases().rollback(hosting, ids.get(0).toString()).id())
        .isEqualTo(Long.toString(created));
  }

  @Test
  void aHostingWithoutAnAddressOfItsOwnHasThatOfItsCluster() {
    assertThat(dnsTarget("{\"serviceName\":\"h\",\"clusterIp\":\"192.0.2.9\"}"))
        .hasToString("A 192.0.2.9");
    assertThat(dnsTarget("{\"serviceName\":\"h\"}")).isNull();
  }

  private @Nullable DnsTarget dnsTarget(String body) {
    respond("/1.0/hosting/web/h", body);
    respond("/1.0/hosting/web/h/attachedDomain/www.h.example", "{\"domain\":\"www.h.example\"}");
    return cloud.domains().get("h", "www.h.example").dnsTarget();
  }

  @Test
  void aDomainThatIsAttachedAlreadyIsAConflict() {
    cloud.domains().add(hosting, "twice.contract.example");
    assertFails(ErrorKind.CONFLICT, () -> cloud.domains().add(hosting, "twice.contract.example"));
    assertThat(cloud.domains().find(hosting, "other.contract.example")).isEmpty();
  }

  @Test
  void domainsAreOrderedByHostname() {
    cloud.domains().add(hosting, "zz.contract.example");
    cloud.domains().add(hosting, "aa.contract.example");
    assertThat(cloud.domains().list(hosting)).extracting(Domain::hostname).isSorted();
  }

  @Test
  void aChangeOfConfigVarsSetsAndRemovesAndIsInEffectAtOnce() {
    cloud.configVars().set(hosting, Map.of("OLD", "1", "KEPT", "2"));
    assertThat(cloud.configVars().change(hosting).set("NEW", "3").remove("OLD", "NONE").apply())
        .containsEntry("KEPT", "2")
        .containsEntry("NEW", "3")
        .doesNotContainKey("OLD");
    assertThat(cloud.configVars().effect()).isEqualTo(ChangeEffect.IMMEDIATE);
  }

  @Test
  void anAppIsNotRenamedToTheNameOfAnother() {
    respond("/1.0/hosting/web", "[\"" + hosting + "\",\"b\"]");
    respond("/1.0/hosting/web/b", "{\"serviceName\":\"b\",\"displayName\":\"shop\"}");
    assertFails(ErrorKind.CONFLICT, () -> cloud.apps().rename(hosting, "shop"));
    assertThat(sandbox.requests().count("PUT", "*")).isZero();
  }

  @Test
  void projectsAreNoAppsSoThereAreNoNeutralCollaborators() {
    assertThat(cloud.capability(Collaborators.class)).isEmpty();
    String project = ovh.cloudProjects().list().get(0);
    ovh.cloudProjects().createAcl(project, new Acl("ab1-ovh", AclType.READ_ONLY));
    assertFails(
        ErrorKind.CONFLICT,
        () -> ovh.cloudProjects().createAcl(project, new Acl("ab1-ovh", AclType.READ_WRITE)));
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
        .containsExactly("BHS5", "GRA11", "SBG5");
    assertThat(cloud.regions().list()).allMatch(region -> region.available());
  }

  private void respond(String path, String body) {
    sandbox.faults().inject(1, "GET", path).body("application/json", body);
  }
}
