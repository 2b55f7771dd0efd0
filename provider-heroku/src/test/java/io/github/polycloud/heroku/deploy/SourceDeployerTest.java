// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.heroku.model.release.BuildStatus;
import io.github.polycloud.heroku.model.release.Buildpack;
import io.github.polycloud.heroku.model.release.ReleaseStatus;
import io.github.polycloud.sandbox.RecordedRequest;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deployments of source code. */
class SourceDeployerTest extends HerokuTestCase {
  private final RecordingDeployListener listener = new RecordingDeployListener();
  private final DeployOptions options =
      DeployOptions.defaults().version("60883d9e").onProgress(listener);

  @BeforeEach
  void createApp() {
    newApp("shop");
  }

  private DeployException failure() {
    return catchThrowableOfType(
        DeployException.class, () -> heroku.sourceDeployer().deploy("shop", directory, options));
  }

  @Test
  void aDirectoryIsDeployed() {
    write("Procfile", "web: bin/web\n");
    DeployResult deployed =
        heroku
            .sourceDeployer()
            .deploy("shop", directory, options.buildpacks(Buildpack.named("heroku/nodejs")));
    assertThat(deployed.build().status()).isEqualTo(BuildStatus.SUCCEEDED);
    assertThat(deployed.release().description()).isEqualTo("Deploy 60883d9e");
    assertThat(deployed.release().current()).isTrue();
    assertThat(listener.output)
        .startsWith("-----> Building on the heroku-24 stack")
        .contains("-----> Using buildpack: heroku/nodejs")
        .anyMatch(line -> line.contains("deployed to Heroku"));
    assertThat(listener.steps).startsWith("build pending").contains("build succeeded");
    assertThat(listener.lost).isEmpty();
  }

  @Test
  void theUploadReportsProgressAndSendsNeitherCredentialsNorContentType() {
    write("Procfile", "web: x\n");
    write("big", "0123456789".repeat(40_000));
    heroku.sourceDeployer().deploy("shop", directory, options);
    RecordedRequest upload = sandbox.requests().find("PUT", "/blobs/*").get(0);
    assertThat(upload.header("Authorization")).isEmpty();
    assertThat(upload.header("Content-Type")).isEmpty();
    long length = Long.parseLong(upload.header("Content-Length").orElseThrow());
    assertThat(listener.uploaded).startsWith(0L).endsWith(length).isSorted();
  }

  @Test
  void anExistingArchiveIsUploadedUnchanged() throws Exception {
    write("Procfile", "web: ready\n");
    try (SourceArchive archive = SourceArchive.of(directory)) {
      heroku
          .sourceDeployer()
          .deploy("shop", Files.copy(archive.file(), directory.resolve("app.tgz")), options);
    }
    assertThat(heroku.dynos().formation("shop").first(1).get(0).command()).isEqualTo("ready");
  }

  @Test
  void aFailedBuildContainsTheEndOfItsOutput() {
    write("FAIL_BUILD", "no such gem: s3cret-name");
    DeployException error = failure();
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFLICT);
    assertThat(error).hasMessageContaining("the build of shop failed");
    assertThat(error.getMessage()).doesNotContain("s3cret");
    assertThat(error.outputTail()).anyMatch(line -> line.contains("no such gem"));
    assertThat(listener.output).endsWith(error.outputTail().toArray(String[]::new));
  }

  @Test
  void missingOutputIsRequestedAgainAfterASecond() {
    write("Procfile", "web: x\n");
    heroku.sourceDeployer().deploy("shop", directory, options);
    assertThat(time.sleeps()).contains(Duration.ofSeconds(1));
    assertThat(sandbox.requests().count("GET", "/streams/*")).isEqualTo(2);
    assertThat(sandbox.requests().find("GET", "/streams/*"))
        .allSatisfy(request -> assertThat(request.header("Authorization")).isEmpty());
  }

  @Test
  void lostOutputIsReportedWithoutFailingTheBuild() {
    write("Procfile", "web: x\n");
    sandbox.faults().inject(30, "GET", "/streams/*").status(404);
    DeployResult deployed = heroku.sourceDeployer().deploy("shop", directory, options);
    assertThat(deployed.build().status()).isEqualTo(BuildStatus.SUCCEEDED);
    assertThat(listener.output).isEmpty();
    assertThat(listener.lost).hasSize(1);
    assertThat(listener.lost.get(0).kind()).isEqualTo(ErrorKind.NOT_FOUND);
    assertThat(sandbox.requests().count("GET", "/streams/*")).isEqualTo(30);
  }

  @Test
  void theReleasePhaseIsFollowed() {
    write("Procfile", "web: x\nrelease: echo migrated\n");
    DeployResult deployed = heroku.sourceDeployer().deploy("shop", directory, options);
    assertThat(deployed.release().status()).isEqualTo(ReleaseStatus.SUCCEEDED);
    assertThat(listener.output).endsWith("migrated");
    assertThat(listener.steps).endsWith("release succeeded");
  }

  @Test
  void aFailedReleasePhaseContainsItsOutput() {
    write("Procfile", "web: x\nrelease: echo no table; exit 3\n");
    DeployException error = failure();
    assertThat(error).hasMessageContaining("the release phase of shop failed");
    assertThat(error.outputTail()).endsWith("no table");
  }

  @Test
  void anExpiredReleaseIsAFailure() {
    write("Procfile", "web: x\nrelease: echo migrated\n");
    sandbox
        .faults()
        .inject(9, "GET", "/apps/shop/releases/*")
        .status(200)
        .body("application/json", "{\"id\":\"1\",\"version\":2,\"status\":\"expired\"}");
    assertThat(failure()).hasMessageContaining("the release of shop has expired");
  }

  @Test
  void aBuildCanBeCancelledAndAwaited() {
    write("Procfile", "web: x\n");
    Build started = heroku.sourceDeployer().start("shop", directory, options);
    assertThat(heroku.sourceDeployer().cancel("shop", started.id()).status())
        .isEqualTo(BuildStatus.FAILED);
    assertThat(heroku.sourceDeployer().cancel("shop", started.id()).status())
        .isEqualTo(BuildStatus.FAILED);
    DeployException error =
        catchThrowableOfType(
            DeployException.class,
            () -> heroku.sourceDeployer().await("shop", started.id(), options));
    assertThat(error.outputTail()).endsWith(" !     Build cancelled.");
  }

  @Test
  void anUnknownBuildCannotBeCancelled() {
    assertFails(ErrorKind.NOT_FOUND, () -> heroku.sourceDeployer().cancel("shop", "no-such-build"));
  }

  @Test
  void theTimeoutCoversAllSteps() {
    write("Procfile", "web: x\n");
    sandbox.faults().inject(30, "GET", "/streams/*").status(404);
    sandbox
        .faults()
        .inject(99, "GET", "/apps/shop/builds/*")
        .status(200)
        .body("application/json", "{\"id\":\"1\",\"status\":\"pending\"}");
    assertThat(
            assertFails(
                ErrorKind.TIMEOUT,
                () ->
                    heroku
                        .sourceDeployer()
                        .deploy("shop", directory, options.timeout(Duration.ofSeconds(50)))))
        .hasMessageContaining("the build of shop did not complete within 50 s");
    assertThat(time.totalSleep()).isLessThanOrEqualTo(Duration.ofSeconds(50));
  }

  @Test
  void nothingIsSentForAMissingDirectory() {
    assertFails(
        ErrorKind.INVALID_REQUEST,
        () -> heroku.sourceDeployer().start("shop", directory.resolve("nowhere"), options));
    assertThat(sandbox.requests().count("POST", "/sources")).isZero();
  }

  @Test
  void aRejectedUploadFailsWithoutExposingItsUrl() {
    sandbox.faults().inject(9, "PUT", "/blobs/*").status(403);
    assertThat(
            assertFails(
                ErrorKind.PERMISSION_DENIED,
                () -> heroku.sourceDeployer().start("shop", directory, options)))
        .hasMessageContaining("PUT {archive}")
        .message()
        .doesNotContain("Signature", "/blobs/");
    assertThat(sandbox.requests().count("POST", "/apps/shop/builds")).isZero();
  }
}
