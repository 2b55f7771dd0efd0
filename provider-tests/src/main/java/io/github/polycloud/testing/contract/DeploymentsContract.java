package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.DEPLOYMENTS_DEPLOY;
import static io.github.polycloud.testing.contract.PortableOperation.DEPLOYMENTS_GET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import io.github.polycloud.model.Release;
import io.github.polycloud.ops.Deployments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of deployments. */
abstract class DeploymentsContract extends CapabilityContract {
  @TempDir private Path source;

  DeploymentsContract() {
    super(Deployments.class);
  }

  private Deployment await(Deployment started) {
    return Waiter.on(() -> cloud().deployments().get(app(), started.id()))
        .until(now -> !now.status().equals(DeploymentStatus.PENDING))
        .every(Duration.ofMillis(10))
        .within(Duration.ofSeconds(30))
        .await();
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET})
  void deploysDirectoryAndReportsReleaseAndOutput() throws IOException {
    fixture().writeValidSource(source);
    Deployment started = cloud().deployments().deploy(app(), source);
    assertThat(started.status()).isEqualTo(DeploymentStatus.PENDING);
    Deployment ended = await(started);
    assertThat(ended.id()).isEqualTo(started.id());
    assertThat(ended.status()).isEqualTo(DeploymentStatus.SUCCEEDED);
    assertThat(ended.output()).isNotBlank();
    if (fixture().deploymentsCreateReleases()) {
      assertThat(cloud().releases().list(app()).stream().map(Release::id))
          .contains(ended.releaseId());
    }
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET})
  void reportsFailedBuildAndItsOutput() throws IOException {
    fixture().writeBrokenSource(source);
    Deployment ended = await(cloud().deployments().deploy(app(), source));
    assertThat(ended.status()).isEqualTo(DeploymentStatus.FAILED);
    assertThat(ended.releaseId()).isNull();
    assertThat(ended.output()).isNotBlank();
  }

  @Test
  @RequiresOperations(DEPLOYMENTS_DEPLOY)
  void rejectsInvalidSourceWithoutSendingIt() throws IOException {
    Path nothing = source.resolve("nothing");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().deployments().deploy(app(), nothing));
    Path text = Files.writeString(source.resolve("notes.txt"), "no archive");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().deployments().deploy(app(), text));
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET})
  void reportsNotFoundForUnknownAppOrDeployment() throws IOException {
    fixture().writeValidSource(source);
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().deployments().deploy(fixture().unknownApp(), source));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().deployments().get(app(), fixture().unknownDeployment()));
  }
}
