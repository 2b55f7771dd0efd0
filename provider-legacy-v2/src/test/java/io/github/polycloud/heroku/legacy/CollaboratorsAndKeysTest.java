// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.legacy.model.Collaborator;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.model.Access;
import org.junit.jupiter.api.Test;

/** Collaborators and SSH keys, in XML and in JSON. */
class CollaboratorsAndKeysTest extends LegacyTestCase {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ";

  @Test
  void listsCollaboratorsInXmlAndInJson() {
    String app = anApp();
    assertThat(legacy.collaborators().listAsJson(app))
        .isEqualTo(legacy.collaborators().list(app).items())
        .isNotEmpty();
  }

  @Test
  void setsTheAccessOfACollaborator() {
    String app = anApp();
    legacy.collaborators().create(app, new Collaborator("bob@example.com", "edit"));
    legacy
        .collaborators()
        .setAccess(app, "bob@example.com", Form.of("collaborator[access]", "view"));
    assertThat(legacy.collaborators().listAsJson(app))
        .contains(new Collaborator("bob@example.com", "view"));
    legacy.collaborators().delete(app, "bob@example.com");
    assertFails(
        ErrorKind.NOT_FOUND,
        () ->
            legacy
                .collaborators()
                .setAccess(app, "bob@example.com", Form.of("collaborator[access]", "edit")));
  }

  @Test
  void showsReadOnlyAccessThatItCannotGrant() {
    String app = anApp();
    legacy.collaborators().create(app, new Collaborator("viewer@example.com", "view"));
    assertThat(cloud.collaborators().list(app))
        .contains(
            new io.github.polycloud.model.Collaborator("viewer@example.com", Access.VIEW, "view"));
    assertFails(
        ErrorKind.UNSUPPORTED,
        () -> cloud.collaborators().add(app, "viewer@example.com", Access.OWNER));
    assertFails(ErrorKind.CONFLICT, () -> cloud.collaborators().add(app, "Viewer@example.com"));
    legacy.collaborators().delete(app, "viewer@example.com");
  }

  @Test
  void listsKeysInXmlAndInJson() {
    legacy.keys().createAsText(KEY + "as@text");
    assertThat(sent("POST", "/user/keys").header("Content-Type").orElse(""))
        .startsWith("text/plain");
    assertThat(legacy.keys().listAsJson())
        .extracting(key -> key.contents().strip())
        .containsExactlyElementsOf(
            legacy.keys().list().items().stream().map(key -> key.contents().strip()).toList())
        .contains(KEY + "as@text");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().createAsText("not a key"));
  }

  @Test
  void allKeysAreOnlyRemovedByTheExplicitOperation() {
    legacy.keys().create(KEY + "one@host");
    legacy.keys().deleteAll();
    assertThat(legacy.keys().listAsJson()).isEmpty();
    assertThat(sent("DELETE", "/user/keys").rawTarget()).isEqualTo("/user/keys");
  }
}
