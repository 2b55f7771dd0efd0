// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_GET;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.RELEASES_ROLLBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.capability.Releases;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.ReleaseStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    assertThat(cloud().releases().list(app()).stream().map(Release::id))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(releases.stream().map(Release::id).toList());
    assertThat(cloud().releases().current(app()).id()).isEqualTo(releases.get(0).id());
    assertThat(releases.get(0).status()).isSameAs(ReleaseStatus.SUCCEEDED);
    assertThat(releases.get(0).status().succeeded()).isTrue();
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
    if (before.version() != null) {
      assertThat(rolledBack.version()).isGreaterThan(before.version());
    }
    assertThat(rolledBack.current()).isTrue();
    assertThat(cloud().releases().current(app()).id()).isEqualTo(rolledBack.id());
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
  @RequiresOperations({RELEASES_LIST, RELEASES_ROLLBACK})
  void rollbackReturnsItsOwnReleaseAlsoIfAnotherOneIsCreatedMeanwhile() {
    fixture().createRelease("old");
    Release old = cloud().releases().current(app());
    fixture().createRelease("new");
    AtomicBoolean armed = new AtomicBoolean();
    AtomicReference<@Nullable Release> between = new AtomicReference<>();
    Optional<Cloud> watched =
        fixture().cloudWithListener(afterChange(armed, () -> between.set(createAnother())));
    assumeTrue(watched.isPresent(), "the fixture has no connection with a listener");
    try (Cloud connection = watched.get()) {
      // Signs in, which is not the change to wait for.
      connection.releases().current(app());
      armed.set(true);
      Release rolledBack = connection.releases().rollback(app(), old);
      List<String> ids = cloud().releases().list(app()).stream().map(Release::id).toList();
      Release other = Objects.requireNonNull(between.get(), "no release was created in between");
      assertThat(ids).startsWith(other.id(), rolledBack.id());
    }
  }

  private Release createAnother() {
    fixture().createRelease("new");
    return cloud().releases().current(app());
  }

  /**
   * Runs the action once it is armed and a call that changes something has ended; again after the
   * next call if the service is not ready for another release.
   */
  private static CallListener afterChange(AtomicBoolean armed, Runnable action) {
    AtomicBoolean changed = new AtomicBoolean();
    return new CallListener() {
      @Override
      public void onCallEnd(CallEnd call) {
        if (!armed.get()) {
          return;
        }
        if (!call.operation().startsWith("GET ")) {
          changed.set(true);
        }
        if (changed.get()) {
          // An exception is swallowed by the connection, and the action stays armed.
          action.run();
          armed.set(false);
        }
      }
    };
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_GET})
  void getsReleaseByIdOrVersion() {
    Release release = cloud().releases().current(app());
    assertThat(cloud().releases().get(app(), release.id())).isEqualTo(release);
    assertThat(cloud().releases().find(app(), release.id())).contains(release);
    if (release.version() != null) {
      assertThat(cloud().releases().get(app(), release.version().toString())).isEqualTo(release);
    }
    assertThat(cloud().releases().find(app(), fixture().unknownRelease())).isEmpty();
  }

  @Test
  @RequiresOperations({RELEASES_LIST, RELEASES_ROLLBACK})
  void rollbackTakesIdOrVersion() {
    fixture().createRelease("old");
    Release old = cloud().releases().current(app());
    String version = old.version() == null ? old.id() : old.version().toString();
    fixture().createRelease("new");
    Release rolledBack = cloud().releases().rollback(app(), version);
    assertThat(cloud().releases().current(app()).id()).isEqualTo(rolledBack.id());
  }

  @Test
  @RequiresOperations({RELEASES_GET, RELEASES_ROLLBACK})
  void rejectsBlankReleaseWithoutRequest() {
    for (String blank : List.of("", " ")) {
      assertFailsWithoutRequest(
          ErrorKind.INVALID_REQUEST, cloud -> cloud.releases().get("any-app", blank));
      assertFailsWithoutRequest(
          ErrorKind.INVALID_REQUEST, cloud -> cloud.releases().find("any-app", blank));
      assertFailsWithoutRequest(
          ErrorKind.INVALID_REQUEST, cloud -> cloud.releases().rollback("any-app", blank));
    }
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
