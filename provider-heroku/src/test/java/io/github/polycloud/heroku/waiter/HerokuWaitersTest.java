// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.waiter;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.model.addon.AddOn;
import io.github.polycloud.heroku.model.addon.AddOnState;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.domain.DomainStatus;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.heroku.model.dyno.DynoState;
import io.github.polycloud.heroku.model.pipeline.NewPipeline;
import io.github.polycloud.heroku.model.pipeline.NewReviewApp;
import io.github.polycloud.heroku.model.pipeline.NewReviewAppConfig;
import io.github.polycloud.heroku.model.pipeline.ReviewAppStatus;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.space.NewSpace;
import io.github.polycloud.heroku.model.space.SpaceState;
import io.github.polycloud.heroku.model.team.NewTeam;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The success conditions, failure conditions and ignored errors of the waiters. */
class HerokuWaitersTest extends HerokuTestCase {
  private void respond(int times, String path, String json) {
    sandbox.faults().inject(times, "GET", path).status(200).body("application/json", json);
  }

  private static String error(String id) {
    return "{\"id\":\"" + id + "\",\"message\":\"not yet\"}";
  }

  private String startBuild(String app) {
    return heroku.sourceDeployer().start(app, directory, DeployOptions.defaults()).id();
  }

  @Test
  void aBuildCompletesOrFails() {
    String app = newApp("shop");
    write("Procfile", "web: x\n");
    assertThat(heroku.waiters().build(app, startBuild(app)).await().status())
        .isEqualTo(BuildStatus.SUCCEEDED);
    write("FAIL_BUILD", "no");
    String failing = startBuild(app);
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().build(app, failing).await()))
        .hasMessage("the build of shop failed");
  }

  @Test
  void anUnknownBuildFailsImmediately() {
    String app = newApp("shop");
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.waiters().build(app, "none").await());
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aReleaseCompletesOrFailsWithItsReleasePhase() {
    String app = newApp("shop");
    assertThat(heroku.waiters().release(app, "1").await().version()).isEqualTo(1);
    respond(1, "/apps/shop/releases/1", "{\"id\":\"1\",\"status\":\"pending\"}");
    respond(1, "/apps/shop/releases/1", "{\"id\":\"1\",\"status\":\"failed\"}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().release(app, "1").await()))
        .hasMessage("the release of shop failed: its status is failed");
  }

  @Test
  void aDynoIsUpOrHasCrashed() {
    String app = heroku.apps().list().first(1).get(0).name();
    String dyno = heroku.dynos().list(app).first(1).get(0).name();
    String path = "/apps/" + app + "/dynos/" + dyno;
    respond(1, path, "{\"id\":\"1\",\"name\":\"web.1\",\"state\":\"starting\"}");
    assertThat(heroku.waiters().dynoUp(app, dyno).await().state()).isEqualTo(DynoState.UP);
    respond(1, path, "{\"id\":\"1\",\"name\":\"web.1\",\"state\":\"crashed\"}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().dynoUp(app, dyno).await()))
        .hasMessage(dyno + " of " + app + " failed: its status is crashed");
  }

  @Test
  void aConflictIsIgnoredDuringTheGracePeriodOnly() {
    String app = heroku.apps().list().first(1).get(0).name();
    String dyno = heroku.dynos().list(app).first(1).get(0).name();
    String path = "/apps/" + app + "/dynos/" + dyno;
    sandbox.faults().inject(2, "GET", path).status(409).body("application/json", error("conflict"));
    sandbox
        .faults()
        .inject(1, "GET", path)
        .status(422)
        .body("application/json", error("app_not_provisioned"));
    assertThat(heroku.waiters().dynoUp(app, dyno).await().state()).isEqualTo(DynoState.UP);
    assertThat(time.sleeps()).hasSize(3);

    sandbox
        .faults()
        .inject(99, "GET", path)
        .status(409)
        .body("application/json", error("conflict"));
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().dynoUp(app, dyno).await()))
        .hasMessageContaining("status 409");
  }

  @Test
  void anAddOnIsAwaitedUntilProvisioned() {
    String app = newApp("shop");
    List<AddOnState> states = new ArrayList<>();
    AddOn created = heroku.addOns().create(app, NewAddOn.builder("papertrail:choklad").build());
    AddOn done =
        heroku
            .waiters()
            .addOnProvisioned(app, created.name())
            .onProgress(addOn -> states.add(addOn.state()))
            .await();
    assertThat(done.state()).isEqualTo(AddOnState.PROVISIONED);
    assertThat(states).startsWith(AddOnState.PROVISIONING).endsWith(AddOnState.PROVISIONED);
  }

  @Test
  void anAddOnFailsWhenDeprovisionedAndTimesOutOtherwise() {
    String app = newApp("shop");
    String path = "/apps/shop/addons/db";
    respond(1, path, "{\"id\":\"1\",\"state\":\"deprovisioned\"}");
    assertThat(
            assertFails(
                ErrorKind.CONFLICT, () -> heroku.waiters().addOnProvisioned(app, "db").await()))
        .hasMessage("db of shop failed: it was deprovisioned");
    respond(1, path, "{\"id\":\"1\",\"state\":\"deprovisioning\"}");
    assertThat(
            assertFails(
                ErrorKind.CONFLICT, () -> heroku.waiters().addOnProvisioned(app, "db").await()))
        .hasMessage("db of shop failed: it is being deprovisioned");
    respond(999, path, "{\"id\":\"1\",\"state\":\"provisioning\"}");
    assertThat(
            assertFails(
                ErrorKind.TIMEOUT,
                () ->
                    heroku
                        .waiters()
                        .addOnProvisioned(app, "db")
                        .timeout(Duration.ofMinutes(20))
                        .await()))
        .hasMessage("db of shop did not complete within 1200 s");
  }

  @Test
  void aDomainIsReadyBeforeItsCertificateIsIssued() {
    String app = newApp("shop");
    heroku.domains().create(app, NewDomain.named("www.example.com"));
    assertThat(heroku.waiters().domainReady(app, "www.example.com").await().status())
        .isEqualTo(DomainStatus.SUCCEEDED);
    heroku.apps().enableAcm(app);
    assertThat(heroku.waiters().certificateIssued(app, "www.example.com").await().acmStatus())
        .isEqualTo("cert issued");
  }

  @Test
  void aFailedDomainOrCertificateFails() {
    String app = newApp("shop");
    String path = "/apps/shop/domains/www.example.com";
    respond(1, path, "{\"id\":\"1\",\"status\":\"failed\"}");
    assertFails(
        ErrorKind.CONFLICT, () -> heroku.waiters().domainReady(app, "www.example.com").await());
    respond(
        1,
        path,
        "{\"id\":\"1\",\"acm_status\":\"failed\",\"acm_status_reason\":\"DNS points elsewhere\"}");
    assertThat(
            assertFails(
                ErrorKind.CONFLICT,
                () -> heroku.waiters().certificateIssued(app, "www.example.com").await()))
        .hasMessage("the certificate of www.example.com failed: DNS points elsewhere");
  }

  @Test
  void aFailingCertificateIsAwaitedBecauseTheServiceRetries() {
    String app = newApp("shop");
    String path = "/apps/shop/domains/www.example.com";
    respond(2, path, "{\"id\":\"1\",\"acm_status\":\"failing\"}");
    respond(1, path, "{\"id\":\"1\",\"acm_status\":\"cert issued\"}");
    assertThat(heroku.waiters().certificateIssued(app, "www.example.com").await().acmStatus())
        .isEqualTo("cert issued");
  }

  @Test
  void aFailedAppSetupReportsTheManifestErrors() {
    respond(
        1,
        "/app-setups/1",
        "{\"id\":\"1\",\"status\":\"failed\",\"failure_message\":\"invalid app.json\","
            + "\"manifest_errors\":[\"KEY is missing\"]}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().appSetup("1").await()))
        .hasMessage("the app setup failed: invalid app.json (KEY is missing)");

    respond(
        1, "/app-setups/1", "{\"id\":\"1\",\"status\":\"failed\",\"manifest_errors\":[\"no\"]}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().appSetup("1").await()))
        .hasMessage("the app setup failed: no");

    respond(1, "/app-setups/1", "{\"id\":\"1\",\"status\":\"failed\"}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().appSetup("1").await()))
        .hasMessage("the app setup failed");
  }

  @Test
  void aReviewAppIsCreatedOrFails() {
    String pipeline = heroku.pipelines().create(NewPipeline.named("reviewed")).id();
    heroku.reviewApps().enable(pipeline, NewReviewAppConfig.builder("acme/shop").build());
    String review =
        heroku
            .reviewApps()
            .create(
                NewReviewApp.builder(
                        "fix-it",
                        pipeline,
                        new NewReviewApp.SourceBlob("https://example.org/source.tgz", null))
                    .build())
            .id();
    assertThat(heroku.waiters().reviewApp(review).await().status())
        .isEqualTo(ReviewAppStatus.CREATED);
    respond(
        1,
        "/review-apps/" + review,
        "{\"id\":\"1\",\"branch\":\"b\",\"status\":\"errored\",\"message\":\"no source\"}");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().reviewApp(review).await()))
        .hasMessage("the review app failed: no source");
  }

  @Test
  void aPromotionReportsTheFailedTargets() {
    respond(
        1,
        "/pipeline-promotions/1/promotion-targets",
        "[{\"id\":\"a\",\"app\":{\"id\":\"app-a\"},\"status\":\"succeeded\"},"
            + "{\"id\":\"b\",\"app\":{\"id\":\"app-b\"},\"status\":\"failed\","
            + "\"error_message\":\"no\"}]");
    assertThat(assertFails(ErrorKind.CONFLICT, () -> heroku.waiters().promotion("1").await()))
        .hasMessage("the promotion failed: app-b (no)");
  }

  @Test
  void notFoundIsIgnoredDuringTheGracePeriodOfASpace() {
    heroku.teams().create(NewTeam.builder("crew").build());
    heroku.spaces().create(NewSpace.builder("orbit", "crew").build());
    sandbox
        .faults()
        .inject(2, "GET", "/spaces/orbit")
        .status(404)
        .body("application/json", error("not_found"));
    assertThat(heroku.waiters().spaceAllocated("orbit").await().state())
        .isEqualTo(SpaceState.ALLOCATED);
  }

  @Test
  void aSpaceThatIsNeverFoundFailsAfterThirtySeconds() {
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.waiters().spaceAllocated("nowhere").await());
    assertThat(time.totalSleep()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
  }
}
