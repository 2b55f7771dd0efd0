// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.api.Collaborators;
import io.github.polycloud.heroku.model.app.Collaborator;
import io.github.polycloud.heroku.model.app.CollaboratorRole;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import org.junit.jupiter.api.Test;

class CollaboratorsOperationsTest extends HerokuOperations<Collaborators> {
  CollaboratorsOperationsTest() {
    super(Collaborators.class);
  }

  @Override
  protected void runScenario(Collaborators collaborators) {
    String app = app();
    Collaborator added =
        collaborators.create(app, NewCollaborator.silently("new.colleague@example.com"));
    assertThat(added.role()).isEqualTo(CollaboratorRole.COLLABORATOR);
    assertThat(collaborators.get(app, "new.colleague@example.com")).isEqualTo(added);
    assertThat(collaborators.list(app))
        .contains(added)
        .extracting(Collaborator::role)
        .contains(CollaboratorRole.OWNER);
    assertThat(collaborators.delete(app, added.id()).id()).isEqualTo(added.id());
    assertThat(collaborators.list(app)).doesNotContain(added);
  }

  @Test
  void anUnknownCollaboratorIsNotFound() {
    assertFails(
        ErrorKind.NOT_FOUND, () -> api(Collaborators.class).get(app(), "unknown@example.com"));
  }
}
