// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.types.GeneratedSources.Committed;
import io.github.polycloud.ovh.types.GeneratedSources.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedSourcesTest {
  private static final String PACKAGE = "com.example";

  @TempDir private Path root;
  private OvhTypes vault;

  @BeforeEach
  void read() {
    vault = OvhTypes.from(List.of(Samples.description("plain")));
  }

  @Test
  void secondRunChangesNothing() {
    GeneratedSources sources = vault.sources(PACKAGE);

    Written first = sources.write(root);
    Written second = sources.write(root);

    assertThat(first.written()).containsExactlyElementsOf(sources.files().keySet());
    assertThat(second).isEqualTo(new Written(List.of(), List.of(), first.written().size()));
  }

  @Test
  void filesOfAnEarlierRunAreRemovedAndNoOthers() throws IOException {
    vault.sources(PACKAGE).write(root);
    Path own = Files.writeString(root.resolve("com/example/Own.java"), "class Own {}");

    Written written =
        vault.select(List.of("/vault/{s}/item"), List.of()).sources(PACKAGE).write(root);

    assertThat(written.removed()).contains("com/example/VaultsOperations.java");
    assertThat(written.written()).contains("com/example/polycloud-ovh-types.json");
    assertThat(own).exists();
    assertThat(root.resolve("com/example/VaultsOperations.java")).doesNotExist();
  }

  @Test
  void fileThatWasEditedIsKeptAndNamed() throws IOException {
    vault.sources(PACKAGE).write(root);
    Path edited = root.resolve("com/example/VaultsOperations.java");
    Files.writeString(edited, "// mine\n");

    assertThatThrownBy(
            () -> vault.select(List.of("/vault/{s}/item"), List.of()).sources(PACKAGE).write(root))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_REQUEST))
        .hasMessageContaining("com/example/VaultsOperations.java");
    assertThat(edited).hasContent("// mine");
    assertThat(root.resolve("com/example/model/VaultMany.java")).exists();
  }

  @Test
  void fileThatWasNotGeneratedIsNotOverwritten() throws IOException {
    Files.createDirectories(root.resolve("com/example"));
    Files.writeString(root.resolve("com/example/VaultItems.java"), "class VaultItems {}");

    assertThatThrownBy(() -> vault.sources(PACKAGE).write(root))
        .hasMessageContaining("not overwritten")
        .hasMessageContaining("com/example/VaultItems.java");
    assertThat(root.resolve("com/example/RequiredAccess.java")).doesNotExist();
  }

  @Test
  void stateIsReadFromTheManifest() throws IOException {
    OvhTypes items = vault.select(List.of("/vault/{s}/item"), List.of());
    items.sources(PACKAGE).write(root);
    Files.delete(root.resolve("com/example/VaultItems.java"));
    Files.writeString(root.resolve("com/example/RequiredAccess.java"), "edited");
    Path info = root.resolve("com/example/package-info.java");
    Files.writeString(info, Files.readString(info).replace("\n", "\r\n"));

    Committed committed = GeneratedSources.committed(root, PACKAGE);

    assertThat(committed.descriptions()).isEqualTo(items.descriptions());
    assertThat(committed.missing()).containsExactly("com/example/VaultItems.java");
    assertThat(committed.edited()).containsExactly("com/example/RequiredAccess.java");
  }

  @Test
  void missingManifestIsNamed() {
    assertThatThrownBy(() -> GeneratedSources.committed(root, PACKAGE))
        .isInstanceOfSatisfying(
            CloudException.class, e -> assertThat(e.kind()).isEqualTo(ErrorKind.NOT_FOUND))
        .hasMessageContaining("polycloud-ovh-types.json does not exist");
  }

  @Test
  void manifestCannotNameFilesOutsideOfThePackage() throws IOException {
    vault.sources(PACKAGE).write(root);
    Path manifest = root.resolve("com/example/polycloud-ovh-types.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"VaultItems.java\"", "\"../../../x.java\""));

    assertThatThrownBy(() -> vault.sources(PACKAGE).write(root))
        .hasMessageContaining("is not a manifest of this version");
  }
}
