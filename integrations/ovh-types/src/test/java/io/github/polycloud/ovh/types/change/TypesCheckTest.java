// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.description.Descriptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks types in a folder against descriptions of an aquarium. */
class TypesCheckTest {
  private static final String PACKAGE = "com.example.aqua";

  @TempDir private Path root;

  @Test
  void typesAreUpToDateAfterTheyWereWritten() {
    types("string").sources(PACKAGE).write(root);

    TypesCheck check = TypesCheck.of(root, PACKAGE, types("string"));

    assertThat(check.isUpToDate()).isTrue();
    assertThat(check).hasToString("");
  }

  @Test
  void aChangeOfTheApiIsNamedByOperationAndField() throws IOException {
    types("string").sources(PACKAGE).write(root);
    List<Path> before = sources();

    TypesCheck check = TypesCheck.of(root, PACKAGE, types("long"));

    assertThat(check.isUpToDate()).isFalse();
    assertThat(check).hasToString("changed aqua.Tank: field fish is long, was string");
    assertThat(check.outdated()).isEmpty();
    assertThat(sources()).isEqualTo(before);
    types("long").sources(PACKAGE).write(root);
    assertThat(TypesCheck.of(root, PACKAGE, types("long")).isUpToDate()).isTrue();
  }

  @Test
  void filesThatAreMissingOrEditedAreNamed() throws IOException {
    types("string").sources(PACKAGE).write(root);
    List<Path> sources = sources();
    Files.delete(root.resolve(sources.get(0)));
    Files.writeString(root.resolve(sources.get(1)), "// edited");

    TypesCheck check = TypesCheck.of(root, PACKAGE, types("string"));

    assertThat(check.missing()).containsExactly(text(sources.get(0)));
    assertThat(check.edited()).containsExactly(text(sources.get(1)));
    assertThat(check)
        .hasToString("missing " + text(sources.get(0)) + "\nedited " + text(sources.get(1)));
  }

  @Test
  void filesOfAnotherVersionAreOutdated() throws IOException {
    types("string").sources(PACKAGE).write(root);
    Path manifest = root.resolve("com/example/aqua/polycloud-ovh-types.json");
    Files.writeString(manifest, Files.readString(manifest).stripTrailing() + "\n\n");

    assertThat(TypesCheck.of(root, PACKAGE, types("string")))
        .hasToString("outdated com/example/aqua/polycloud-ovh-types.json");
  }

  @Test
  void thereMustBeTypes() {
    assertThatThrownBy(() -> TypesCheck.of(root, PACKAGE, types("string")))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND));
  }

  private static OvhTypes types(String fish) {
    return OvhTypes.from(
        List.of(
            Descriptions.parse(
                """
                {"resourcePath": "/aqua", "apis": [{"path": "/aqua/{id}", "operations": [
                  {"httpMethod": "GET", "responseType": "aqua.Tank", "parameters": [
                    {"name": "id", "paramType": "path", "fullType": "long", "required": true}]}]}],
                 "models": {"aqua.Tank": {"id": "Tank", "namespace": "aqua", "properties": {
                   "fish": {"fullType": "FISH", "canBeNull": false}}}}}
                """
                    .replace("FISH", fish))));
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(root::relativize)
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    return file.toString().replace('\\', '/');
  }
}
