package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Credentials;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.OvhConfFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are stored where connections read them, and the rest of the file is preserved. */
class OvhConfFileTest {
  private static final Secret CONSUMER = Secret.of("5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ovh-eu", "http://127.0.0.1:8080/1.0"})
  void isReadByTheCredentialChain(String endpoint) {
    Path file = folder.resolve("ovh.conf");
    OvhConfFile.store(file, endpoint, Secret.of("key"), Secret.of("secret=;#"), CONSUMER);
    Map<String, Credentials.ResolvedValue> found = read(endpoint);
    assertThat(found).hasSize(3);
    assertThat(found.get("application_key").value()).isEqualTo(Secret.of("key"));
    assertThat(found.get("application_secret").value()).isEqualTo(Secret.of("secret=;#"));
    assertThat(found.get("consumer_key").value()).isEqualTo(CONSUMER);
  }

  @Test
  void leavesEverythingElseUnchanged() throws IOException {
    Path file = folder.resolve("ovh.conf");
    String before = "; Zoé\n[default]\nendpoint = ovh-eu\n\n[ovh-eu]\nconsumer_key = %s\n# end";
    Files.writeString(file, before.formatted("old"));
    OvhConfFile.store(file, "ovh-eu", CONSUMER);
    assertThat(file)
        .hasContent(
            before.formatted("X").replace("consumer_key = X", "consumer_key=" + CONSUMER.reveal()));
    assertThat(read("ovh-eu").get("consumer_key").value()).isEqualTo(CONSUMER);
  }

  @Test
  void restrictsPermissionsToTheOwner() throws IOException {
    Path file = folder.resolve("ovh.conf");
    Files.writeString(file, "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    OvhConfFile.store(file, "ovh-eu", CONSUMER);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void leavesNoTemporaryFile() throws IOException {
    OvhConfFile.store(folder.resolve("ovh.conf"), "ovh-eu", CONSUMER);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("ovh.conf"));
    }
  }

  @Test
  void isReplacedAtomically() throws IOException {
    Path file = Files.writeString(folder.resolve("ovh.conf"), "# old\n");
    Path sameFile = Files.createLink(folder.resolve("other-name"), file);
    OvhConfFile.store(file, "ovh-eu", CONSUMER);
    assertThat(sameFile).hasContent("# old");
    assertThat(file).content().contains(CONSUMER.reveal());
  }

  @Test
  void followsALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.conf"), "# kept\n");
    Path link = Files.createSymbolicLink(folder.resolve("ovh.conf"), real);
    OvhConfFile.store(link, "ovh-eu", CONSUMER);
    assertThat(link).isSymbolicLink();
    assertThat(real).content().startsWith("# kept\n").contains(CONSUMER.reveal());
  }

  @Test
  void rejectsAnUnreadableFileAndLeavesItUnchanged() throws IOException {
    Path file = Files.write(folder.resolve("ovh.conf"), new byte[] {'[', (byte) 0xff, ']'});
    assertFails(ErrorKind.CONFIGURATION, () -> OvhConfFile.store(file, "ovh-eu", CONSUMER));
    assertThat(file).hasBinaryContent(new byte[] {'[', (byte) 0xff, ']'});
  }

  @Test
  void reportsAFailedWrite() {
    Path file = folder.resolve("missing/ovh.conf");
    assertThat(assertFails(ErrorKind.CONFIGURATION, () -> OvhConfFile.store(file, "x", CONSUMER)))
        .hasMessageContaining("missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a]b", "a\nb"})
  void rejectsAnEndpointThatCannotBeASection(String endpoint) {
    Path file = folder.resolve("ovh.conf");
    assertFails(ErrorKind.CONFIGURATION, () -> OvhConfFile.store(file, endpoint, CONSUMER));
    assertThat(file).doesNotExist();
  }

  private Map<String, Credentials.ResolvedValue> read(String endpoint) {
    Path nowhere = folder.resolve("nowhere");
    Environment here = new Environment(Map.of(), nowhere, folder, nowhere);
    return new IniFile("ovh.conf").read(here, endpoint, URI.create("https://eu.api.ovh.com/1.0"));
  }
}
