package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Release;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What releases promise everywhere. */
public abstract class ReleasesContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  /** Whether a release holds the config vars, so that a rollback brings them back. */
  protected boolean holdConfigVars() {
    return true;
  }

  /** Makes a release that differs by this mark, {@code old} or {@code new}, from the one before. */
  protected void release(String mark) {
    cloud().configVars().set(app(), "CONTRACT_RELEASE", mark);
  }

  @Test
  void listsTheNewestFirst() {
    List<Long> versions = cloud().releases().list(app()).stream().map(Release::version).toList();
    assertThat(versions).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(cloud().releases().current(app()).version()).isEqualTo(versions.get(0));
    assertThat(cloud().releases().list(app()).first(1)).hasSize(1);
  }

  @Test
  void goesBackByANewRelease() {
    release("old");
    long old = cloud().releases().current(app()).version();
    release("new");
    long before = cloud().releases().current(app()).version();
    Release made = cloud().releases().rollback(app(), old);
    assertThat(before).isEqualTo(old + 1);
    assertThat(made.version()).isEqualTo(old + 2);
    assertThat(made.current()).isTrue();
    assertThat(cloud().releases().current(app()).version()).isEqualTo(made.version());
    assertThat(cloud().releases().get(app(), before).current()).isFalse();
  }

  @Test
  void takesConfigurationBack() {
    assumeTrue(holdConfigVars(), "releases hold no config vars here");
    release("old");
    long old = cloud().releases().current(app()).version();
    release("new");
    cloud().releases().rollback(app(), old);
    assertThat(cloud().configVars().list(app())).containsEntry("CONTRACT_RELEASE", "old");
    cloud().configVars().remove(app(), List.of("CONTRACT_RELEASE"));
  }

  @Test
  void findsOneByItsVersion() {
    long version = cloud().releases().current(app()).version();
    assertThat(cloud().releases().get(app(), version).version()).isEqualTo(version);
  }

  @Test
  void saysNotFoundForAVersionThatIsNotThere() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().releases().get(app(), 987654));
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().releases().rollback(app(), 987654));
  }
}
