package io.github.polycloud.legacy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.legacy.model.Collaborator;
import io.github.polycloud.legacy.model.Form;
import org.junit.jupiter.api.Test;

/** People and their keys, in XML and in JSON. */
class CollaboratorsAndKeysTest extends LegacyTestCase {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl ";

  @Test
  void listsPeopleInXmlAndInJson() {
    String app = anApp();
    assertThat(legacy.collaborators().listAsJson(app))
        .isEqualTo(legacy.collaborators().list(app).items())
        .isNotEmpty();
  }

  @Test
  void changesWhatSomebodyMayDo() {
    String app = anApp();
    legacy.collaborators().add(app, new Collaborator("bob@example.com", "edit"));
    legacy
        .collaborators()
        .setAccess(app, "bob@example.com", Form.of("collaborator[access]", "view"));
    assertThat(legacy.collaborators().listAsJson(app))
        .contains(new Collaborator("bob@example.com", "view"));
    legacy.collaborators().remove(app, "bob@example.com");
    assertFails(
        ErrorKind.NOT_FOUND,
        () ->
            legacy
                .collaborators()
                .setAccess(app, "bob@example.com", Form.of("collaborator[access]", "edit")));
  }

  @Test
  void listsKeysInXmlAndInJson() {
    legacy.keys().addAsText(KEY + "as@text");
    assertThat(sent("POST", "/user/keys").header("Content-Type").orElse(""))
        .startsWith("text/plain");
    assertThat(legacy.keys().listAsJson())
        .extracting(key -> key.contents().strip())
        .containsExactlyElementsOf(
            legacy.keys().list().items().stream().map(key -> key.contents().strip()).toList())
        .contains(KEY + "as@text");
    assertFails(ErrorKind.INVALID_REQUEST, () -> legacy.keys().addAsText("no key"));
  }

  @Test
  void removesAllKeysByThatNameOnly() {
    legacy.keys().add(KEY + "one@host");
    legacy.keys().removeAll();
    assertThat(legacy.keys().listAsJson()).isEmpty();
    assertThat(sent("DELETE", "/user/keys").rawTarget()).isEqualTo("/user/keys");
  }
}
