// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.DEPLOYMENTS_DEPLOY;
import static io.github.polycloud.testing.contract.PortableOperation.DEPLOYMENTS_GET;
import static io.github.polycloud.testing.contract.PortableOperation.DEPLOYMENTS_LIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Deployments;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import io.github.polycloud.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of deployments. */
abstract class DeploymentsContract extends CapabilityContract {
  @TempDir private Path source;

  DeploymentsContract() {
    super(Deployments.class);
  }

  private Deployment await(Deployment started) {
    return Waiter.polling(() -> cloud().deployments().get(app(), started.id()))
        .until(now -> now.status() != DeploymentStatus.PENDING)
        .pollInterval(Duration.ofMillis(10))
        .timeout(Duration.ofSeconds(30))
        .await();
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET})
  void deploysDirectoryAndReportsReleaseAndOutput() throws IOException {
    fixture().writeValidSource(source);
    Deployment started = cloud().deployments().deploy(app(), source);
    assertThat(started.status()).isSameAs(DeploymentStatus.PENDING);
    Deployment ended = await(started);
    assertThat(ended.id()).isEqualTo(started.id());
    assertThat(ended.status()).isSameAs(DeploymentStatus.SUCCEEDED);
    assertThat(ended.output()).isNotBlank();
    assertThat(ended.failureReason()).isNull();
    if (fixture().deploymentsCreateReleases()) {
      assertThat(
              fixture().cloudFor(Releases.class).releases().list(app()).stream().map(Release::id))
          .contains(ended.releaseId());
    }
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET})
  void reportsFailedBuildAndItsOutput() throws IOException {
    fixture().writeBrokenSource(source);
    Deployment ended = await(cloud().deployments().deploy(app(), source));
    assertThat(ended.status()).isSameAs(DeploymentStatus.FAILED);
    assertThat(ended.releaseId()).isNull();
    assertThat(ended.output()).isNotBlank();
    assertThat(ended.failureReason()).isNotBlank().doesNotContain("\n");
  }

  @Test
  @RequiresOperations({DEPLOYMENTS_DEPLOY, DEPLOYMENTS_GET, DEPLOYMENTS_LIST})
  void listsDeploymentsNewestFirstAndFailedOnesWithTheirReason() throws IOException {
    fixture().writeValidSource(source);
    Deployment good = await(cloud().deployments().deploy(app(), source));
    fixture().writeBrokenSource(source);
    Deployment bad = await(cloud().deployments().deploy(app(), source));

    List<Deployment> listed = cloud().deployments().list(app()).toList();

    assertThat(listed).extracting(Deployment::id).startsWith(bad.id(), good.id());
    assertThat(listed.get(0).status()).isSameAs(DeploymentStatus.FAILED);
    assertThat(listed.get(0).failureReason()).isEqualTo(bad.failureReason());
    assertThat(listed.get(1).status()).isSameAs(DeploymentStatus.SUCCEEDED);
    assertThat(listed.get(1).releaseId()).isEqualTo(good.releaseId());
    assertNewestFirst(
        cloud().deployments().list(app()), each -> Objects.requireNonNull(each.createdAt()));
    assertThat(cloud().deployments().find(app(), bad.id()).map(Deployment::status))
        .contains(DeploymentStatus.FAILED);
    assertThat(cloud().deployments().find(app(), fixture().unknownDeployment())).isEmpty();
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
    if (fixture().offers(DEPLOYMENTS_LIST)) {
      assertFails(
          ErrorKind.NOT_FOUND, () -> cloud().deployments().list(fixture().unknownApp()).toList());
    }
  }
}
