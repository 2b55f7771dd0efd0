// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deployments whose build and release are not in the same state. */
class HerokuDeploymentsTest extends FlowTestCase {
  @TempDir private Path source;

  private Deployment deployed() throws IOException {
    Files.writeString(source.resolve("Procfile"), "web: bin/web\n");
    Deployment started = cloud.deployments().deploy(app, source);
    return Waiter.polling(() -> cloud.deployments().get(app, started.id()))
        .until(now -> now.status() != DeploymentStatus.PENDING)
        .pollInterval(Duration.ofMillis(10))
        .timeout(Duration.ofSeconds(30))
        .await();
  }

  private String json(String path) {
    return cloud.raw().get("/apps/" + app + path).text();
  }

  @Test
  void aBuildThatHasSucceededIsPendingUntilItsReleaseExists() throws IOException {
    Deployment done = deployed();
    String build =
        json("/builds/" + done.id()).replaceFirst("\"release\":\\{[^}]*}", "\"release\":null");

    respond(1, "GET", "/apps/*/builds/*", 200, build);
    respond(1, "GET", "/apps/*/builds", 200, "[" + build + "]");

    assertUnreleased(cloud.deployments().get(app, done.id()));
    assertUnreleased(cloud.deployments().list(app).first(1).get(0));
    assertThat(cloud.deployments().get(app, done.id())).isEqualTo(done);
  }

  private static void assertUnreleased(Deployment deployment) {
    assertThat(deployment.status()).isSameAs(DeploymentStatus.PENDING);
    assertThat(deployment.providerStatus()).isEqualTo("succeeded");
    assertThat(deployment.releaseId()).isNull();
    assertThat(deployment.failureReason()).isNull();
  }

  @Test
  void aDeploymentWhoseReleaseFailedHasFailed() throws IOException {
    Deployment done = deployed();
    String release =
        json("/releases/" + done.releaseId())
            .replace("\"status\":\"succeeded\"", "\"status\":\"failed\"");

    respond(1, "GET", "/apps/*/releases/*", 200, release);

    Deployment failed = cloud.deployments().get(app, done.id());
    assertThat(failed.status()).isSameAs(DeploymentStatus.FAILED);
    assertThat(failed.releaseId()).isEqualTo(done.releaseId());
    assertThat(failed.failureReason()).contains("release phase");
  }

  @Test
  void aListReadsTheOutputOfFailedBuildsButDoesNotKeepIt() throws IOException {
    Deployment done = deployed();
    String build =
        json("/builds/" + done.id())
            .replace("\"status\":\"succeeded\"", "\"status\":\"failed\"")
            .replaceFirst("\"release\":\\{[^}]*}", "\"release\":null");
    respond(1, "GET", "/apps/*/builds/*", 200, build);
    respond(1, "GET", "/apps/*/builds", 200, "[" + build + "]");
    sandbox.faults().inject(2, "GET", "/streams/*").body("text/plain", "one\n ! \n !  no\ntwo\n");

    Deployment failed = cloud.deployments().get(app, done.id());
    Deployment listed = cloud.deployments().list(app).first(1).get(0);

    assertThat(failed.failureReason()).isEqualTo("no");
    assertThat(failed.output()).startsWith("one\n");
    assertThat(listed.failureReason()).isEqualTo("no");
    assertThat(listed.output()).isEmpty();
  }
}
