// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.CloudException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of profiles: who may read it, what is in it, and how it is changed. */
class ProfilesTest {
  @TempDir private Path folder;
  private Path file;
  private Profiles profiles;

  @BeforeEach
  void locate() {
    file = folder.resolve("polycloud").resolve("config.toml");
    profiles = new Profiles(file);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    mode("rw-------");
  }

  private void mode(String mode) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
  }

  private void rejected(String... words) {
    assertThatThrownBy(() -> profiles.read("work"))
        .isInstanceOf(CloudException.class)
        .hasMessageContainingAll(words)
        .message()
        .doesNotContain("canary")
        .hasLineCount(1);
  }

  @Test
  void aProfileHasTheSettingsOfItsClouds() throws IOException {
    write(
        """
        # mine
        [work.heroku]
        token = "canary-1"
        endpoint = 'https://api.example.com'
        [work.ovh]
        application_key = "canary-2"
        """);
    Profile work = profiles.read("work");
    assertThat(work.clouds()).containsExactly("heroku", "ovh");
    assertThat(work.settings().get("heroku"))
        .containsEntry("token", "canary-1")
        .containsEntry("endpoint", "https://api.example.com");
    assertThat(work.toString()).contains("work", "heroku").doesNotContain("canary");
  }

  @Test
  void aFileThatOthersMayUseIsRefused() throws IOException {
    write("[work.heroku]\ntoken = \"canary\"\n");
    for (String mode : List.of("rw-r-----", "rw----r--", "rw--w----")) {
      mode(mode);
      rejected("chmod 600 " + file);
    }
  }

  @Test
  void whatIsUnknownIsNamedWithWhatIsPossible() throws IOException {
    rejected("no profile work", "polycloud login --profile work");
    write("[home.heroku]\ntoken = \"canary\"\n[dev.ovh]\naccess_token = \"canary\"\n");
    rejected("no profile work", "home, dev");
    write("[work.herok]\ntoken = \"canary\"\n");
    rejected("no cloud herok", "heroku", "ovh");
    write("[work.heroku]\ntokn = \"canary\"\n");
    rejected("no key tokn", "token");
    write("[work.heroku]\ntoken = 5\n");
    rejected("heroku.token", "string");
    write("[work]\nheroku = \"canary\"\n");
    rejected("[work.heroku]");
    write("[work.heroku]\ntoken = \"canary\n");
    rejected("line 2");
  }

  @Test
  void aLoginReplacesTheCredentialsOfItsCloudAndNothingElse() throws IOException {
    write(
        """
        # mine
        [work.heroku]
        # of the team
        refresh_token = "old"
        token = "old"
        scheme = "bearer"

        [home.heroku]
        token = "home"
        """);
    profiles.save("work", "heroku", Map.of("token", "n\"e\\w"));
    assertThat(file)
        .hasContent(
            """
            # mine
            [work.heroku]
            # of the team
            token="n\\"e\\\\w"
            scheme = "bearer"

            [home.heroku]
            token = "home"
            """);
    assertThat(profiles.read("work").settings().get("heroku")).containsEntry("token", "n\"e\\w");
    profiles.remove("work", "heroku", List.of("token"));
    assertThat(profiles.read("work").settings().get("heroku")).containsOnlyKeys("scheme");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aNewFileIsForItsOwnerOnly() throws IOException {
    profiles.requireWritable("work", List.of("heroku"));
    assertThat(file).doesNotExist();
    profiles.save("work", "heroku", Map.of("token", "t"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileInAnotherStyleIsNotDamaged() throws IOException {
    for (String text :
        List.of(
            "work.heroku.token = \"canary\"\n",
            "work = { heroku = { token = \"canary\" } }\n",
            "work = 5\n",
            "[home.heroku]\ntoken = '''\n[work.heroku]\ntoken = 1\n'''\n")) {
      write(text);
      assertThatThrownBy(() -> profiles.save("work", "heroku", Map.of("token", "new")))
          .hasMessageContaining(file.toString())
          .message()
          .doesNotContain("canary");
      // Known before a key is requested.
      assertThatThrownBy(() -> profiles.requireWritable("work", List.of("heroku")))
          .hasMessageContaining(file.toString());
      assertThat(file).hasContent(text);
    }
  }

  @Test
  void aNameIsOneOfPlainCharacters() {
    for (String name : List.of("", "a b", "a.b", "a]", "é")) {
      assertThatThrownBy(() -> profiles.save(name, "heroku", Map.of("token", "new")))
          .hasMessageContaining("letters");
    }
    assertThat(file).doesNotExist();
  }
}
