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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be read, or that belong to another program. */
final class ForeignFileTest {
  private static final URI API = URI.create("https://api.example.com");
  private static final List<CredentialKey> KEYS =
      List.of(
          CredentialKey.secret("key", "API_KEY").forLoginMethod("application"),
          CredentialKey.secret("pass", "API_PASS").forLoginMethod("application"),
          CredentialKey.optionalSecret("consumer", "API_CONSUMER").forLoginMethod("application"),
          CredentialKey.secret("id", "API_ID").forLoginMethod("service account"),
          CredentialKey.secret("id_secret", "API_ID_SECRET").forLoginMethod("service account"));
  private static final NetrcFile NETRC = new NetrcFile("login", "token");
  private static final Map<String, String> COMPLETE = Map.of("key", "k", "pass", "p");

  private Folders folders;

  @BeforeEach
  void folders(@TempDir Path root) {
    folders = new Folders(root);
  }

  private CredentialChain chain(Map<String, String> arguments, Map<String, String> variables) {
    return new CredentialChain(
        KEYS,
        List.of(new IniFile("api.conf")),
        arguments,
        List.of(SettingKey.optional("region", "API_REGION")),
        Map.of(),
        folders.environment(variables));
  }

  private static Credentials find(CredentialChain chain) {
    Credentials found = chain.find("api", API);
    if (!chain.isComplete(found)) {
      throw chain.missingCredentials("fake", found);
    }
    return found;
  }

  private CloudException failure(Map<String, String> arguments) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> find(chain(arguments, Map.of())));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageNotContaining("hunter2");
    return error;
  }

  @Test
  void aFileWithoutPermissionStopsNobodyAndIsNamedWhenSomethingIsMissing() throws IOException {
    Path denied = UnreadableFile.at(folders.path("work/api.conf"));

    CredentialChain chain = chain(COMPLETE, Map.of());
    assertThat(chain.endpoint("API_URL")).isEmpty();
    assertThat(chain.settings("fake", "api", API, Map.of()).get("region")).isEmpty();
    assertThat(find(chain).require("key").reveal()).isEqualTo("k");
    assertThat(failure(Map.of("key", "k"))).hasMessageContaining(denied + " (permission denied)");

    folders.write("home/.api.conf", "[default]", "endpoint=api", "[api]", "pass=p");
    assertThat(chain.endpoint("API_URL").map(found -> found.value().reveal())).contains("api");
    assertThat(find(chain(Map.of("key", "k"), Map.of())).require("pass").reveal()).isEqualTo("p");
  }

  @Test
  void aNetrcWithoutPermissionIsNamed() throws IOException {
    Path denied = UnreadableFile.at(folders.path("home/.netrc"));
    CredentialChain chain =
        new CredentialChain(
            List.of(CredentialKey.secret("token", "API_TOKEN")),
            List.of(new NetrcFile("login", "token")),
            Map.of(),
            folders.environment());

    CloudException error = catchThrowableOfType(CloudException.class, () -> find(chain));
    assertThat(error).hasMessageContaining(denied + " (permission denied)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"json\": true}", "<xml/>", "[api", "hunter2", "[api]\nconsumer=a\u0007"})
  void aFileOfAnotherProgramStopsOnlyThoseWhoNeedIt(String text) {
    folders.write("home/.api.conf", "[default]", "endpoint=api", "[api]", "consumer=c");
    Path foreign = folders.write("work/api.conf", text);

    CredentialChain chain = chain(COMPLETE, Map.of());
    assertThat(chain.endpoint("API_URL").map(found -> found.value().reveal())).contains("api");
    assertThat(chain.settings("fake", "api", API, Map.of()).get("region")).isEmpty();
    assertThat(find(chain).require("consumer").reveal()).isEqualTo("c");
    assertThat(find(chain(COMPLETE, Map.of("API_ID", "left over"))).get("id")).isEmpty();
    assertThat(failure(Map.of("key", "k"))).hasMessageContaining(foreign + " line ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"server {\n  listen 80;\n}", "{\"json\": true}", "[api-us]\nhunter2"})
  void aFileOfAnotherProgramDoesNotStopALoginFromAnotherFile(String text) {
    folders.write("home/.api.conf", "[api]", "key=k", "pass=p");
    Path foreign = folders.write("work/api.conf", text);
    assertThat(find(chain(Map.of(), Map.of())).require("pass").reveal()).isEqualTo("p");

    folders.write("home/.api.conf", "[api]", "key=k");
    assertThat(failure(Map.of())).hasMessageContaining(foreign + " line ");
    assertThat(find(chain(Map.of("pass", "p"), Map.of())).require("key").reveal()).isEqualTo("k");
  }

  @Test
  void aMalformedFileWithASectionOfTheEndpointIsNotReplacedByAnotherAccount() {
    folders.write("home/.api.conf", "[api]", "key=k", "pass=p");
    Path own = folders.write("work/api.conf", "[api]", "key=other", "pass hunter2");

    assertThat(failure(Map.of())).hasMessageContaining(own + " line 3 cannot be read");
  }

  @Test
  void bytesInAnotherEncodingAreReportedOnlyInAValueThatIsUsed() throws IOException {
    Path file = folders.path("home/.api.conf");
    Files.createDirectories(file.getParent());
    String text = "# cl\u00e9 de l'\u00e9quipe\n[api]\nkey=k\npass=p\n";
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    assertThat(find(chain(Map.of(), Map.of())).require("pass").reveal()).isEqualTo("p");

    Files.writeString(file, text + "consumer=hunter2\u00e9", StandardCharsets.ISO_8859_1);
    assertThat(failure(Map.of())).hasMessageContaining(file + " line 5 cannot be read");
  }

  @Test
  void aHugeFileIsNotReadAtAll() throws IOException {
    Path file = folders.path("work/api.conf");
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[(1 << 20) + 1]);

    assertThat(failure(Map.of())).hasMessageContaining(file + " (too large)");
  }

  @Test
  void aWholeLoginFromTheEnvironmentTakesPrecedenceOverAnotherOneInFiles() {
    folders.write("home/.api.conf", "[api]", "key=k", "pass=hunter2", "consumer=c");

    Credentials found = find(chain(Map.of(), Map.of("API_ID", "i", "API_ID_SECRET", "s")));
    assertThat(found.toString()).contains("id from", "id_secret from").doesNotContain("key");
    CloudException partly =
        catchThrowableOfType(
            CloudException.class, () -> find(chain(Map.of(), Map.of("API_ID", "i"))));
    assertThat(partly).hasMessageContaining("keep one of them");
  }

  @Test
  void anArgumentCompletesALoginOfTheEnvironment() {
    folders.write("home/.api.conf", "[api]", "key=k", "pass=hunter2");

    Credentials found = find(chain(Map.of("id", "i"), Map.of("API_ID_SECRET", "s")));
    assertThat(found.get("key")).isEmpty();
  }

  @Test
  void theErrorForMissingCredentialsListsTheSectionsOfEachFile() {
    Path file =
        folders.write("home/.api.conf", "[default]", "[api-us]", "key=hunter2", "[a\u0007b]");

    assertThat(failure(Map.of()))
        .hasMessageContaining(file + " (sections [default] [api-us] [a?b])");
    folders.write("home/.api.conf", "[s]\n".repeat(2) + "[x" + "y".repeat(999) + "]");
    assertThat(failure(Map.of()).getMessage().length()).isLessThan(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00a0", "\u0085", "\u202f", "\u2007", "\ufeff", "\u200b", "\u3000", " \u00a0\t"})
  void invisibleCharactersAroundAValueAreRemoved(String space) {
    folders.write("home/.api.conf", "[api]" + space, "key" + space + "=" + space + "k" + space);
    folders.write("home/.netrc", "machine api.example.com password" + space + "t" + space);

    Credentials found =
        find(chain(Map.of("consumer", space + "c" + space), Map.of("API_PASS", "p" + space)));
    assertThat(found.require("key").reveal()).isEqualTo("k");
    assertThat(found.require("pass").reveal()).isEqualTo("p");
    assertThat(found.require("consumer").reveal()).isEqualTo("c");
    assertThat(chain(Map.of("key", space), Map.of("API_URL", space)).endpoint("API_URL")).isEmpty();
    assertThat(
            new NetrcFile("login", "token")
                .read(folders.environment(), "api", API)
                .get("token")
                .value()
                .reveal())
        .isEqualTo("t");
  }

  @Test
  void theVariableHomeTakesPrecedenceOverTheHomeThatTheJvmReports() {
    assertThat(Environment.homeDirectory(Map.of("HOME", "/home/anna"), "/root"))
        .isEqualTo(Path.of("/home/anna"));
    assertThat(Environment.homeDirectory(Map.of("HOME", " "), "/root")).isEqualTo(Path.of("/root"));
    assertThat(Environment.homeDirectory(Map.of("HOME", "home"), "/root"))
        .isEqualTo(Path.of("/root"));
    String home = System.getenv("HOME");
    if (home != null && !home.isBlank()) {
      assertThat(Environment.system().homeDirectory()).isEqualTo(Path.of(home));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "", ".", "home", "./home", "..", "~"})
  void aHomeDirectoryThatIsNotAbsoluteHasNoFiles(String relative) {
    Path working = Path.of("").toAbsolutePath();
    for (Path home :
        List.of(Environment.homeDirectory(Map.of("HOME", relative), relative), Path.of(relative))) {
      Environment environment = new Environment(Map.of(), home, working, Path.of("/etc"));

      assertThat(environment.homeDirectory()).isEqualTo(Path.of("/nonexistent"));
      for (CredentialFile format : List.of(new IniFile("api.conf"), NETRC)) {
        assertThat(format.paths(environment))
            .filteredOn(path -> path.toAbsolutePath().startsWith(working))
            .isEqualTo(format.pathsInWorkingDirectory(environment));
      }
    }
  }

  @Test
  void directoriesAreComparedByTheirNormalizedPaths() {
    Path root = folders.path("");
    IniFile format = new IniFile("api.conf");

    Environment detour =
        new Environment(
            Map.of(), root.resolve("x/../home"), root.resolve("home/../work"), root.resolve("etc"));
    assertThat(format.pathsInWorkingDirectory(detour))
        .containsExactly(root.resolve("work/api.conf"));
    Environment relative =
        new Environment(Map.of(), Path.of("/home/anna"), Path.of(""), Path.of("/etc"));
    assertThat(format.pathsInWorkingDirectory(relative))
        .containsExactly(Path.of("api.conf").toAbsolutePath());
  }
}
