// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.ListRange;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.dyno.Dyno;
import io.github.polycloud.heroku.model.team.NewTeam;
import io.github.polycloud.heroku.model.team.NewTeamAppCollaborator;
import io.github.polycloud.heroku.model.team.TeamAppTransfer;
import io.github.polycloud.heroku.oneoff.OneOffRequest;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.AddOnState;
import io.github.polycloud.model.App;
import io.github.polycloud.model.ConfigUpdate;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessState;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.RecordedRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requests that the neutral operations send. */
class NeutralMappingTest {
  private Sandbox sandbox;
  private Cloud cloud;
  private Heroku heroku;
  private String app;

  @BeforeEach
  void connect() {
    sandbox = Sandbox.start();
    HerokuEndpoint access = sandbox.heroku();
    cloud =
        Clouds.builder("heroku")
            .endpoint(access.url())
            .trustedCertificates(access.caCertificate())
            .credential("token", access.token())
            .connect();
    heroku = cloud.unwrap(Heroku.class);
    app = heroku.apps().list().first(1).get(0).name();
    cloud.processes().scale(app, Map.of("web", 2, "worker", 1));
    sandbox.requests().clear();
  }

  @AfterEach
  void close() {
    heroku.close();
    sandbox.close();
  }

  @Test
  void restartOfAnAppRestartsItsFormationTypeByType() {
    heroku.oneOffs().start(app, OneOffRequest.builder("sleep 300").type("worker").build());
    Dyno oneOff = heroku.oneOffs().start(app, "sleep 300");
    List<Process> before = cloud.processes().list(app).toList();

    cloud.processes().restart(app);

    assertThat(sandbox.requests().find("DELETE", "*"))
        .extracting(RecordedRequest::path)
        .containsExactly("/apps/" + app + "/formations/web", "/apps/" + app + "/formations/worker");
    assertThat(cloud.processes().list(app))
        .extracting(Process::name)
        .containsExactlyElementsOf(before.stream().map(Process::name).toList())
        .contains(oneOff.name());
  }

  @Test
  void restartOfAOneOffIsRefusedByNameIdAndType() {
    Dyno oneOff = heroku.oneOffs().start(app, "sleep 300");
    sandbox.requests().clear();

    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST, () -> cloud.processes().restart(app, oneOff.name())))
        .hasMessageContaining("processes().stop");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().restartType(app, "run"));
    assertThat(sandbox.requests().all()).isEmpty();
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud.processes().restart(app, oneOff.id()));
    assertThat(sandbox.requests().count("DELETE", "*")).isZero();
  }

  @Test
  void oneOffHasSizeEnvironmentAndTimeToLive() {
    cloud
        .oneOffs()
        .start(
            app,
            OneOffCommand.of("bin/report")
                .withSize("standard-2X")
                .withEnvironment("VERBOSE", "1")
                .withTimeToLive(Duration.ofMinutes(10)));
    assertThat(sandbox.requests().find("POST", "/apps/*/dynos").get(0).body())
        .contains("\"size\":\"standard-2X\"", "\"VERBOSE\":\"1\"", "\"time_to_live\":600");
  }

  @Test
  void configChangeIsOneRequest() {
    cloud.configVars().set(app, "OLD", "1");
    sandbox.requests().clear();

    cloud.configVars().update(app, new ConfigUpdate(Map.of("NEW", "2"), List.of("OLD")));

    assertThat(sandbox.requests().all())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("PATCH");
              assertThat(request.body()).isEqualTo("{\"NEW\":\"2\",\"OLD\":null}");
            });
  }

  @Test
  void nativeReleasesAreListedNewestFirstByDefault() {
    cloud.configVars().set(app, "A", "1");
    cloud.configVars().set(app, "A", "2");
    sandbox.requests().clear();

    assertThat(heroku.releases().list(app))
        .extracting(each -> each.version())
        .isSortedAccordingTo(Comparator.reverseOrder());
    heroku.releases().list(app).first(2);
    heroku.releases().list(app, ListRange.by("id")).first(1);

    assertThat(sandbox.requests().find("GET", "/apps/*/releases"))
        .extracting(request -> request.header("Range").orElseThrow())
        .containsExactly("version ..; order=desc", "version ..; max=2, order=desc", "id ..; max=1");
  }

  @Test
  void whatHasNoStateYetIsAtItsBeginning() {
    String dyno = "{\"id\":\"d\",\"name\":\"web.1\",\"type\":\"web\"}";
    String release = "{\"id\":\"r\",\"version\":7}";
    String addOn = "{\"id\":\"a\",\"name\":\"db\"}";
    respond("/apps/*/dynos/*", dyno);
    respond("/apps/*/releases/*", release);
    respond("/apps/*/addons/*", addOn);

    Process process = cloud.processes().get(app, "web.1");
    assertThat(process.state()).isSameAs(ProcessState.STARTING);
    assertThat(process.providerState()).isNull();
    assertThat(cloud.releases().get(app, "7").status()).isSameAs(ReleaseStatus.PENDING);
    assertThat(cloud.addOns().get(app, "db").state()).isSameAs(AddOnState.PROVISIONING);
  }

  private void respond(String path, String json) {
    sandbox.faults().inject(1, "GET", path).status(200).body("application/json", json);
  }

  @Test
  void appsAreOrderedByTheService() {
    assertThat(cloud.apps().list().first(3)).extracting(App::name).isSorted();
    assertThat(sandbox.requests().find("GET", "/apps").get(0).header("Range"))
        .hasValue("name ..; max=3");
  }

  @Test
  void rollbackTakesAVersionAsTheServiceShowsIt() {
    Release target = cloud.releases().current(app);
    cloud.configVars().set(app, "A", "1");

    Release created = cloud.releases().rollback(app, "v" + target.version());

    assertThat(created.current()).isTrue();
    assertThat(created.version()).isGreaterThan(target.version() + 1);
    assertThat(sandbox.requests().find("POST", "/apps/*/releases").get(0).body())
        .contains(target.id());
  }

  @Test
  void readOnlyAccessToAPersonalAppIsRefused() {
    assertThat(
            assertFails(
                ErrorKind.UNSUPPORTED,
                () -> cloud.collaborators().add(app, "ann@example.com", Access.VIEW)))
        .hasMessageContaining("belongs to no team");
    assertFails(
        ErrorKind.UNSUPPORTED,
        () -> cloud.collaborators().add(app, "ann@example.com", Access.OWNER));
    assertThat(sandbox.requests().count("POST", "*")).isZero();
  }

  @Test
  void collaboratorsOfTeamAppsAreListedWithTheAccessTheyHave() {
    heroku.teams().create(NewTeam.builder("crew").build());
    heroku.teamApps().transferToTeam(app, TeamAppTransfer.to("crew"));
    Collaborator viewer =
        heroku
            .teamApps()
            .createCollaborator(app, NewTeamAppCollaborator.of("view@example.com", "view"));
    assertThat(viewer.permissions()).hasSize(1);
    assertThat(cloud.collaborators().add(app, "edit@example.com").access()).isSameAs(Access.EDIT);

    assertThat(cloud.collaborators().list(app))
        .extracting(each -> each.account() + " " + each.access() + " " + each.providerRole())
        .contains(
            "edit@example.com edit collaborator: view, deploy, operate",
            "view@example.com view collaborator: view");
  }
}
