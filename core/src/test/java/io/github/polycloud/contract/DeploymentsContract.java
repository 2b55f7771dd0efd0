package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.Waiter;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Deployment;
import io.github.polycloud.model.DeploymentStatus;
import io.github.polycloud.model.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What deployments promise everywhere. */
public abstract class DeploymentsContract {
  @TempDir private Path source;

  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists and may be changed. */
  protected abstract String app();

  /** Fills a directory with code that can be built. */
  protected abstract void writeGoodSource(Path directory) throws IOException;

  /** Fills a directory with code that cannot be built. */
  protected abstract void writeBadSource(Path directory) throws IOException;

  private Deployment ended(Deployment begun) {
    return Waiter.on(() -> cloud().deployments().get(app(), begun.id()))
        .until(now -> !now.status().equals(DeploymentStatus.PENDING))
        .every(Duration.ofMillis(10))
        .within(Duration.ofSeconds(30))
        .await();
  }

  @Test
  void deploysADirectoryAndTellsItsReleaseAndItsOutput() throws IOException {
    writeGoodSource(source);
    Deployment begun = cloud().deployments().deploy(app(), source);
    assertThat(begun.status()).isEqualTo(DeploymentStatus.PENDING);
    Deployment ended = ended(begun);
    assertThat(ended.id()).isEqualTo(begun.id());
    assertThat(ended.status()).isEqualTo(DeploymentStatus.SUCCEEDED);
    assertThat(ended.output()).isNotBlank();
    assertThat(cloud().releases().list(app()).stream().map(Release::id))
        .contains(ended.releaseId());
  }

  @Test
  void tellsThatABuildFailedAndWhatItPrinted() throws IOException {
    writeBadSource(source);
    Deployment ended = ended(cloud().deployments().deploy(app(), source));
    assertThat(ended.status()).isEqualTo(DeploymentStatus.FAILED);
    assertThat(ended.releaseId()).isNull();
    assertThat(ended.output()).isNotBlank();
  }

  @Test
  void refusesWhatIsNoSourceBeforeItIsSent() throws IOException {
    Path nothing = source.resolve("nothing");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().deployments().deploy(app(), nothing));
    Path text = Files.writeString(source.resolve("notes.txt"), "no archive");
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().deployments().deploy(app(), text));
  }

  @Test
  void saysNotFoundForAnAppOrADeploymentThatIsNotThere() throws IOException {
    writeGoodSource(source);
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().deployments().deploy("no-such-app", source));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().deployments().get(app(), "no-such-id"));
  }
}
