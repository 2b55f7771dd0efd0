// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parsing {@code cloud.conf} from its three directories. */
final class IniFileTest {
  private static final URI EU = URI.create("https://eu.example.com/1.0");

  private final IniFile ini = new IniFile("cloud.conf");
  private Folders folders;

  @BeforeEach
  void folders(@TempDir Path root) {
    folders = new Folders(root);
  }

  private Map<String, String> read() {
    Map<String, String> revealed = new TreeMap<>();
    ini.read(folders.environment(), "cloud-eu", EU)
        .forEach((name, found) -> revealed.put(name, found.value().reveal()));
    return revealed;
  }

  @Test
  void threeFilesAreMergedValueByValueInOrderOfPrecedence() {
    folders.write("etc/cloud.conf", "[cloud-eu]", "key=etc", "secret=etc", "consumer=etc");
    folders.write("home/.cloud.conf", "[cloud-eu]", "key=home", "secret=home");
    Path working = folders.write("work/cloud.conf", "[cloud-eu]", "key=work");

    assertThat(read()).isEqualTo(Map.of("key", "work", "secret", "home", "consumer", "etc"));
    assertThat(ini.read(folders.environment(), "cloud-eu", EU).get("key").source())
        .isEqualTo(working + " section [cloud-eu]");
  }

  @Test
  void aSectionByNameTakesPrecedenceOverOneByUrl() {
    folders.write(
        "work/cloud.conf",
        "[https://eu.example.com/1.0]",
        "key=by-url",
        "secret=by-url",
        "[cloud-eu]",
        "key=by-name",
        "[cloud-us]",
        "consumer=elsewhere");

    assertThat(read()).isEqualTo(Map.of("key", "by-name", "secret", "by-url"));
  }

  @Test
  void theDefaultSectionSelectsTheEndpoint() {
    folders.write("etc/cloud.conf", "[default]", "endpoint=cloud-us");
    folders.write("home/.cloud.conf", "[default]", "endpoint = cloud-eu");

    assertThat(ini.endpoint(folders.environment()).orElseThrow().value().reveal())
        .isEqualTo("cloud-eu");
  }

  @Test
  void layoutCommentsAndCaseOfOptionNamesDoNotMatter() {
    folders.write(
        "work/cloud.conf",
        "; a comment",
        "# another",
        "",
        "  [ cloud-eu ]  ",
        "Key = a=b;c",
        "SECRET : d # e",
        "empty =",
        "[cloud-eu]",
        "consumer=c");

    assertThat(read()).isEqualTo(Map.of("key", "a=b;c", "secret", "d # e", "consumer", "c"));
  }

  @Test
  void anEmptyValueUnsetsALowerPrecedenceValue() {
    folders.write("etc/cloud.conf", "[default]", "endpoint=x", "[cloud-eu]", "key=etc", "pin=etc");
    folders.write("work/cloud.conf", "[default]", "endpoint=", "[cloud-eu]", "key =  ");

    assertThat(read()).isEqualTo(Map.of("pin", "etc"));
    assertThat(ini.endpoint(folders.environment())).isEmpty();
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndingsAreAccepted() {
    folders.write("work/cloud.conf", "\uFEFF[cloud-eu]\r\nkey=1\r\n");

    assertThat(read()).isEqualTo(Map.of("key", "1"));
  }

  @Test
  void sectionNamesAreCaseSensitive() {
    folders.write("work/cloud.conf", "[Cloud-EU]", "key=1", "[DEFAULT]", "endpoint=x");

    assertThat(read()).isEmpty();
    assertThat(ini.endpoint(folders.environment())).isEmpty();
  }

  @Test
  void aMissingFileContainsNoValues() {
    assertThat(read()).isEmpty();
    assertThat(ini.endpoint(folders.environment())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hunter2", "[hunter2", "=hunter2", ":hunter2"})
  void aMalformedLineIsReportedByFileAndNumberAndNotQuoted(String line) {
    Path file = folders.write("work/cloud.conf", "[cloud-eu]", "key=1", line);

    CloudException error = catchThrowableOfType(CloudException.class, this::read);
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error)
        .hasMessageContaining(file + " line 3 cannot be read")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aValueBeforeTheFirstSectionIsRejected() {
    Path file = folders.write("work/cloud.conf", "secret=hunter2");

    assertThat(catchThrowableOfType(CloudException.class, this::read))
        .hasMessageContaining(file + " line 1")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void aValueWithAControlCharacterIsRejectedAndNotQuoted() {
    Path file = folders.write("work/cloud.conf", "[cloud-eu]", "secret=hun\u0007ter2");

    CloudException error = catchThrowableOfType(CloudException.class, this::read);
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining(file.toString()).hasMessageNotContaining("ter2");
  }

  @Test
  void aSectionInheritsTheOptionsOfDefaultInUppercase() {
    folders.write("etc/cloud.conf", "[DEFAULT]", "key=d", "secret=d", "consumer=d", "endpoint=e");
    folders.write("home/.cloud.conf", "[cloud-eu]", "secret=eu", "consumer=");
    Path file = folders.path("etc/cloud.conf");

    assertThat(read()).isEqualTo(Map.of("key", "d", "secret", "eu", "endpoint", "e"));
    assertThat(ini.read(folders.environment(), "cloud-eu", EU).get("key").source())
        .isEqualTo(file + " section [DEFAULT]");
    assertThat(ini.endpoint(folders.environment())).as("no section [default]").isEmpty();
    folders.write("work/cloud.conf", "[default]");
    assertThat(ini.endpoint(folders.environment()).orElseThrow().value().reveal()).isEqualTo("e");
  }

  @Test
  void namesOfTheSameUrlShareTheirSections() {
    IniFile file =
        new IniFile(
            "cloud.conf",
            Map.of("cloud-eu", EU.toString(), "c-eu", EU.toString(), "cloud-us", "https://us"));
    folders.write(
        "work/cloud.conf",
        "[cloud-eu]",
        "key=long",
        "secret=long",
        "[c-eu]",
        "key=short",
        "consumer=short",
        "[cloud-us]",
        "pin=us");

    assertThat(file.read(folders.environment(), "c-eu", EU))
        .extractingFromEntries(entry -> entry.getKey() + "=" + entry.getValue().value().reveal())
        .containsExactlyInAnyOrder("key=short", "secret=long", "consumer=short");
    assertThat(file.read(folders.environment(), "cloud-eu", EU).get("key").value().reveal())
        .isEqualTo("long");
    assertThat(file.read(folders.environment(), EU.toString(), EU)).containsKey("secret");
    assertThat(read()).as("without known names").doesNotContainKey("consumer");
  }
}
