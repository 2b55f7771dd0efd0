package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_GET;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_ROLLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.capability.Releases;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The contract of releases. */
abstract class ReleasesContract extends CapabilityContract {
  ReleasesContract() {
    super(Releases.class);
  }

  @Test
  @RequiresOperations(RELEASES_LIST)
  void listsNewestFirst() {
    List<Release> releases = cloud().releases().list(app()).toList();
    assertThat(releases)
        .isNotEmpty()
        .isSortedAccordingTo(
            Comparator.comparing(
                release -> Objects.requireNonNull(release.createdAt()), Comparator.reverseOrder()));
    assertThat(cloud().releases().current(app()).id()).isEqualTo(releases.get(0).id());
    assertThat(cloud().releases().list(app()).first(1)).hasSize(1);
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_GET, RELEASES_ROLLBACK})
  void rollbackCreatesNewRelease() {
    fixture().createRelease("old");
    Release old = cloud().releases().current(app());
    fixture().createRelease("new");
    Release before = cloud().releases().current(app());
    Release rolledBack = cloud().releases().rollback(app(), old);
    assertThat(before.id()).isNotEqualTo(old.id());
    assertThat(rolledBack.id()).isNotIn(old.id(), before.id());
    if (fixture().releaseVersionsAreConsecutive()) {
      assertThat(rolledBack.version()).isEqualTo(Objects.requireNonNull(old.version()) + 2);
    }
    assertThat(rolledBack.current()).isTrue();
    assertThat(cloud().releases().current(app()).version()).isEqualTo(rolledBack.version());
    assertThat(cloud().releases().get(app(), before.id()).current()).isFalse();
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_ROLLBACK})
  void rollbackRestoresConfigVars() {
    assumeTrue(fixture().releasesHoldConfigVars(), "releases do not contain config vars");
    fixture().createRelease("old");
    Release old = cloud().releases().current(app());
    fixture().createRelease("new");
    cloud().releases().rollback(app(), old);
    assertThat(cloud().configVars().get(app())).containsEntry("CONTRACT_RELEASE", "old");
    cloud().configVars().remove(app(), List.of("CONTRACT_RELEASE"));
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_GET})
  void getsReleaseById() {
    Release release = cloud().releases().current(app());
    assertThat(cloud().releases().get(app(), release.id())).isEqualTo(release);
  }

  @Test
  @RequiresOperations({RELEASES_GET, RELEASES_ROLLBACK})
  void reportsNotFoundForUnknownRelease() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().releases().get(app(), fixture().unknownRelease()));
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().releases().rollback(app(), fixture().unknownRelease()));
  }
}
