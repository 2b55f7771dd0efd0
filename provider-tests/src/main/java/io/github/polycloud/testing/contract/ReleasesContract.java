package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_GET;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_ROLLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.ops.Releases;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of releases. */
abstract class ReleasesContract extends CapabilityContract {
  ReleasesContract() {
    super(Releases.class);
  }

  @Test
  @RequiresOperations(RELEASES_LIST)
  void listsNewestFirst() {
    List<Long> versions = cloud().releases().list(app()).stream().map(Release::version).toList();
    assertThat(versions).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(cloud().releases().current(app()).version()).isEqualTo(versions.get(0));
    assertThat(cloud().releases().list(app()).first(1)).hasSize(1);
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_GET, RELEASES_ROLLBACK})
  void rollbackCreatesNewRelease() {
    fixture().createRelease("old");
    long old = cloud().releases().current(app()).version();
    fixture().createRelease("new");
    long before = cloud().releases().current(app()).version();
    Release rolledBack = cloud().releases().rollback(app(), old);
    assertThat(before).isGreaterThan(old);
    assertThat(rolledBack.version()).isGreaterThan(before);
    if (fixture().releaseVersionsAreConsecutive()) {
      assertThat(rolledBack.version()).isEqualTo(old + 2);
    }
    assertThat(rolledBack.current()).isTrue();
    assertThat(cloud().releases().current(app()).version()).isEqualTo(rolledBack.version());
    assertThat(cloud().releases().get(app(), before).current()).isFalse();
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_ROLLBACK})
  void rollbackRestoresConfigVars() {
    assumeTrue(fixture().releasesHoldConfigVars(), "releases do not contain config vars");
    fixture().createRelease("old");
    long old = cloud().releases().current(app()).version();
    fixture().createRelease("new");
    cloud().releases().rollback(app(), old);
    assertThat(cloud().configVars().list(app())).containsEntry("CONTRACT_RELEASE", "old");
    cloud().configVars().remove(app(), List.of("CONTRACT_RELEASE"));
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_GET})
  void getsReleaseByVersion() {
    long version = cloud().releases().current(app()).version();
    assertThat(cloud().releases().get(app(), version).version()).isEqualTo(version);
  }

  @Test
  @RequiresOperations({RELEASES_GET, RELEASES_ROLLBACK})
  void reportsNotFoundForUnknownVersion() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().releases().get(app(), fixture().unknownReleaseVersion()));
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> cloud().releases().rollback(app(), fixture().unknownReleaseVersion()));
  }
}
