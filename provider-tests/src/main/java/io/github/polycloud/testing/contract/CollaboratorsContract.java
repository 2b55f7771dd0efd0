// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_ADD;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_LIST;
import static io.github.polycloud.testing.contract.PortableOperation.COLLABORATORS_REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.capability.Collaborators;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NotSupportedException;
import io.github.polycloud.model.Access;
import io.github.polycloud.model.Collaborator;
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
    Collaborator added = cloud().collaborators().add(app(), account);
    assertThat(added.account()).isEqualTo(account);
    assertThat(added.access()).isSameAs(Access.EDIT);
    assertFails(ErrorKind.CONFLICT, () -> cloud().collaborators().add(app(), account));
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::account))
        .containsOnlyOnce(account);
    cloud().collaborators().remove(app(), account);
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::account))
        .doesNotContain(account);
  }

  @Test
  @RequiresOperations({COLLABORATORS_LIST, COLLABORATORS_ADD, COLLABORATORS_REMOVE})
  void grantsReadOnlyAccessOrRefusesIt() {
    String account = fixture().collaborator();
    try {
      Collaborator added = cloud().collaborators().add(app(), account, Access.VIEW);
      assertThat(added.access()).isSameAs(Access.VIEW);
      assertThat(cloud().collaborators().list(app())).contains(added);
      cloud().collaborators().remove(app(), account);
    } catch (NotSupportedException e) {
      // Whether it can be granted may depend on the app, but no other access is granted instead.
      assertThat(e).hasMessageContaining("edit");
    }
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::account))
        .doesNotContain(account);
  }

  @Test
  @RequiresOperations(COLLABORATORS_LIST)
  void listsOwner() {
    assertThat(cloud().collaborators().list(app()).stream().map(Collaborator::access))
        .contains(Access.OWNER);
  }

  @Test
  @RequiresOperations({COLLABORATORS_LIST, COLLABORATORS_ADD, COLLABORATORS_REMOVE})
  void listsCollaboratorsByAccount() {
    String account = fixture().collaborator();
    cloud().collaborators().add(app(), account);
    assertOrdered(cloud().collaborators().list(app()), Collaborator::account);
    cloud().collaborators().remove(app(), account);
  }

  @Test
  @RequiresOperations({COLLABORATORS_LIST, COLLABORATORS_ADD})
  void reportsNotFoundForUnknownApp() {
    String unknown = fixture().unknownApp();
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().collaborators().list(unknown).toList());
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().collaborators().add(unknown, fixture().collaborator()));
  }

  /** An account that is well-formed but unknown may be invited. */
  @Test
  @RequiresOperations(COLLABORATORS_ADD)
  void rejectsMalformedAccount() {
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> cloud().collaborators().add(app(), "not an account"));
  }

  @Test
  @RequiresOperations(COLLABORATORS_REMOVE)
  void reportsNotFoundForUnknownCollaborator() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> cloud().collaborators().remove(app(), "unknown@example.com"));
  }
}
