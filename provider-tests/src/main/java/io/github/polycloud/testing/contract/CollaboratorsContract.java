package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.ops.Collaborators;
import org.junit.jupiter.api.Test;

/** The contract of collaborators. */
abstract class CollaboratorsContract extends CapabilityContract {
  CollaboratorsContract() {
    super(Collaborators.class);
  }

  @Test
  @RequiresOperations({COLLABORATORS_LIST, COLLABORATORS_ADD, COLLABORATORS_REMOVE})
  void addsAndRemovesCollaborator() {
    String account = fixture().collaborator();
    assertThat(cloud().collaborators().add(scope(), account).account()).isEqualTo(account);
    cloud().collaborators().add(scope(), account);
    assertThat(cloud().collaborators().list(scope()).stream().map(Collaborator::account))
        .containsOnlyOnce(account);
    cloud().collaborators().remove(scope(), account);
    assertThat(cloud().collaborators().list(scope()).stream().map(Collaborator::account))
        .doesNotContain(account);
  }

  @Test
  @RequiresOperations(COLLABORATORS_LIST)
  void listsOwner() {
    assertThat(cloud().collaborators().list(scope()).toList()).isNotEmpty();
  }

  @Test
  @RequiresOperations(COLLABORATORS_REMOVE)
  void reportsNotFoundForUnknownCollaborator() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().collaborators().remove(scope(), "unknown@example.com"));
  }

  private String scope() {
    return fixture().collaborationScope();
  }
}
