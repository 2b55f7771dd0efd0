// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing {@code ~/.netrc} for {@code api.example.com}. */
final class NetrcFileTest {
  private static final URI API = URI.create("https://API.example.com:8443/v3");

  private final NetrcFile netrc = new NetrcFile("login", "token");
  private Folders folders;

  @BeforeEach
  void folders(@TempDir Path root) {
    folders = new Folders(root);
  }

  private Map<String, String> read(String... lines) {
    folders.write("home/.netrc", lines);
    return reveal(netrc.read(folders.environment(), "default", API));
  }

  private static Map<String, String> reveal(Map<String, ResolvedValue<Secret>> found) {
    Map<String, String> revealed = new TreeMap<>();
    found.forEach((name, value) -> revealed.put(name, value.value().reveal()));
    return revealed;
  }

  @Test
  void theLayoutOfAnEntryDoesNotMatter() {
    Map<String, String> anna = Map.of("login", "anna", "token", "t-1");

    assertThat(read("machine api.example.com login anna password t-1")).isEqualTo(anna);
    assertThat(read("machine api.example.com", "  login anna", "  password t-1")).isEqualTo(anna);
    assertThat(read("machine api.example.com password t-1 login anna")).isEqualTo(anna);
    assertThat(read("machine\tapi.example.com\r", "login anna\r", "password t-1\r"))
        .isEqualTo(anna);
    assertThat(read("machine api.example.com login anna account x password t-1")).isEqualTo(anna);
  }

  @Test
  void theFirstEntryOfTheHostTakesPrecedenceOverLaterOnesAndDefault() {
    assertThat(
            read(
                "machine other.example.com login o password t-0",
                "default login d password t-9",
                "machine api.example.com login anna password t-1",
                "machine api.example.com login bert password t-2"))
        .containsEntry("token", "t-1");
  }

  @Test
  void defaultAppliesToHostsWithoutAnEntry() {
    assertThat(read("machine other login o password t-0", "default login d password t-9"))
        .isEqualTo(Map.of("login", "d", "token", "t-9"));
    assertThat(read("machine other login o password t-0")).isEmpty();
  }

  @Test
  void entriesAreNotMerged() {
    assertThat(read("machine api.example.com login anna", "default login d password t-9"))
        .isEqualTo(Map.of("login", "anna"));
  }

  @Test
  void aQuotedValueMayContainSpacesAndEscapedQuotes() {
    assertThat(read("machine api.example.com login \"anna b\" password \"t \\\"1\\\" \\\\\""))
        .isEqualTo(Map.of("login", "anna b", "token", "t \"1\" \\"));
  }

  @Test
  void aValueMayBeAKeyword() {
    assertThat(
            read(
                "machine other login machine password default",
                "machine api.example.com login password password login"))
        .isEqualTo(Map.of("login", "password", "token", "login"));
  }

  @Test
  void aMacroIsSkippedUpToTheNextBlankLine() {
    assertThat(
            read(
                "machine other login o password t-0",
                "macdef init",
                "machine api.example.com login evil password evil",
                "",
                "machine api.example.com login anna password t-1"))
        .containsEntry("token", "t-1");
  }

  @Test
  void aCommentIsSkipped() {
    assertThat(
            read(
                "# machine api.example.com login evil password evil",
                "machine api.example.com",
                "  # anna's",
                "  login anna password #1"))
        .isEqualTo(Map.of("login", "anna", "token", "#1"));
  }

  @Test
  void theNetrcVariableSelectsTheFileWhichIsTheSource() {
    Path override = folders.write("override", "machine api.example.com password t-1");
    Environment environment = folders.environment(Map.of("NETRC", override.toString()));

    assertThat(netrc.paths(environment)).containsExactly(override);
    Map<String, ResolvedValue<Secret>> found = netrc.read(environment, "default", API);
    assertThat(found.get("token").source()).isEqualTo(override.toString());
  }

  @Test
  void aRelativePathOfTheVariableIsInTheWorkingDirectory() {
    Path file = folders.write("work/netrc", "machine api.example.com password t-1");
    Environment environment = folders.environment(Map.of("NETRC", "netrc"));

    assertThat(netrc.paths(environment)).containsExactly(file);
    assertThat(netrc.read(environment, "default", API)).containsKey("token");
  }

  @Test
  void aMissingFileContainsNoValues() {
    assertThat(netrc.read(folders.environment(), "default", API)).isEmpty();
    assertThat(netrc.endpoint(folders.environment())).isEmpty();
  }

  @Test
  void aBinaryFileIsAnErrorThatNamesIt() throws IOException {
    Path file = folders.write("home/.netrc", "");
    Files.write(file, new byte[] {'m', (byte) 0xff, (byte) 0xfe, 0});

    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> netrc.read(folders.environment(), "default", API));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining(file.toString()).hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "machine api.example.com~  login~  password t-1",
        "machine api.example.com login password t-1",
        "machine api.example.com~  login # none~  password t-1",
        "machine api.example.com login \"\" password t-1",
        "machine api.example.com~  login~  account~  password t-1 # mine",
        "\ufeffmachine api.example.com protocol https port 443 password t-1",
        "machine api.example.com colour blue~password t-1 shade~  dark",
        "machine api.example.com password t-1 #mine, \"not closed",
        "machine api.example.com~macdef init~  password evil~~password t-1",
        "machine other~  login~machine api.example.com~password~t-1",
        "machine other password \"not closed~machine api.example.com password t-1",
        "machine other password~machine api.example.com password t-1",
        "frobnicate yes~machine api.example.com password t-1",
        "macdef m~x~~machine other password a#b # c~machine api.example.com password t-1",
      })
  void whatIsNotOursIsSkipped(String text) {
    assertThat(read(text.split("~", -1))).isEqualTo(Map.of("token", "t-1"));
  }

  @Test
  void fieldsAfterAProtocolAndBeforeACommentAreRead() {
    assertThat(read("machine api.example.com protocol https login me password t#1 # mine"))
        .isEqualTo(Map.of("login", "me", "token", "t#1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# x~machine api.example.com~password~",
        "~machine api.example.com~password~login anna",
        "machine api.example.com~login anna~password \"hunter2",
        "macdef a~x~  password hunter2\u0007~~default~password hunter2\u0007",
      })
  void anEntryThatCannotBeReadIsNamedByItsLine(String text) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> read(text.split("~", -1)));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error)
        .hasMessageMatching(".*netrc line \\d cannot be read: .*")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void entriesOfOthersInAnotherEncodingAreSkipped() throws IOException {
    Path file = folders.write("home/.netrc", "");
    String text = "machine other password m\u00fcller\nmachine api.example.com password ";
    Files.writeString(file, text + "t-1", StandardCharsets.ISO_8859_1);
    assertThat(reveal(netrc.read(folders.environment(), "default", API)))
        .isEqualTo(Map.of("token", "t-1"));

    Files.writeString(file, text + "m\u00fcller", StandardCharsets.ISO_8859_1);
    assertThat(
            catchThrowableOfType(
                CloudException.class, () -> netrc.read(folders.environment(), "default", API)))
        .hasMessageContaining(file + " line 2 cannot be read: a value must be UTF-8 text");
  }
}
