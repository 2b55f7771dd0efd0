package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Collaborator;
import org.junit.jupiter.api.Test;

/** What collaborators promise everywhere. */
public abstract class CollaboratorsContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  /** An app that exists, was released, and may be changed. */
  protected abstract String app();

  @Test
  void letsSomebodyInAndShutsThemOut() {
    assertThat(cloud().collaborators().add(app(), "ann+work@example.com").account())
        .isEqualTo("ann+work@example.com");
    cloud().collaborators().add(app(), "ann+work@example.com");
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::account))
        .containsOnlyOnce("ann+work@example.com");
    cloud().collaborators().remove(app(), "ann+work@example.com");
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::account))
        .doesNotContain("ann+work@example.com");
  }

  @Test
  void listsTheOwner() {
    assertThat(cloud().collaborators().list(app()).toList()).isNotEmpty();
  }

  @Test
  void saysNotFoundForSomebodyWhoIsNotIn() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().collaborators().remove(app(), "nobody@example.com"));
  }
}
