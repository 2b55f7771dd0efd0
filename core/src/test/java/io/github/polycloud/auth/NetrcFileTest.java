package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from {@code ~/.netrc} for {@code api.example.com}. */
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
    return reveal(netrc.read(folders.surroundings(), "default", API));
  }

  private static Map<String, String> reveal(Map<String, Credentials.ResolvedValue> found) {
    Map<String, String> revealed = new TreeMap<>();
    found.forEach((name, value) -> revealed.put(name, value.value().reveal()));
    return revealed;
  }

  @Test
  void the_entry_of_the_host_is_read_however_it_is_laid_out() {
    Map<String, String> anna = Map.of("login", "anna", "token", "t-1");

    assertThat(read("machine api.example.com login anna password t-1")).isEqualTo(anna);
    assertThat(read("machine api.example.com", "  login anna", "  password t-1")).isEqualTo(anna);
    assertThat(read("machine api.example.com password t-1 login anna")).isEqualTo(anna);
    assertThat(read("machine\tapi.example.com\r", "login anna\r", "password t-1\r"))
        .isEqualTo(anna);
    assertThat(read("machine api.example.com login anna account x password t-1")).isEqualTo(anna);
  }

  @Test
  void the_first_entry_of_the_host_wins_over_later_ones_and_over_default() {
    assertThat(
            read(
                "machine other.example.com login o password t-0",
                "default login d password t-9",
                "machine api.example.com login anna password t-1",
                "machine api.example.com login bert password t-2"))
        .containsEntry("token", "t-1");
  }

  @Test
  void default_is_for_hosts_without_an_entry() {
    assertThat(read("machine other login o password t-0", "default login d password t-9"))
        .isEqualTo(Map.of("login", "d", "token", "t-9"));
    assertThat(read("machine other login o password t-0")).isEmpty();
  }

  @Test
  void values_of_one_entry_never_complete_another() {
    assertThat(read("machine api.example.com login anna", "default login d password t-9"))
        .isEqualTo(Map.of("login", "anna"));
  }

  @Test
  void a_quoted_value_may_hold_spaces_and_escaped_quotes() {
    assertThat(read("machine api.example.com login \"anna b\" password \"t \\\"1\\\" \\\\\""))
        .isEqualTo(Map.of("login", "anna b", "token", "t \"1\" \\"));
  }

  @Test
  void a_value_may_look_like_a_word_of_the_file() {
    assertThat(
            read(
                "machine other login machine password default",
                "machine api.example.com login password password login"))
        .isEqualTo(Map.of("login", "password", "token", "login"));
  }

  @Test
  void a_macro_is_skipped_up_to_the_empty_line() {
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
  void a_comment_is_skipped() {
    assertThat(
            read(
                "# machine api.example.com login evil password evil",
                "machine api.example.com",
                "  # anna's",
                "  login anna password #1"))
        .isEqualTo(Map.of("login", "anna", "token", "#1"));
  }

  @Test
  void a_variable_names_another_file_and_the_origin_is_the_file() {
    Path elsewhere = folders.write("elsewhere", "machine api.example.com password t-1");
    Environment environment = folders.surroundings(Map.of("NETRC", elsewhere.toString()));

    assertThat(netrc.paths(environment)).containsExactly(elsewhere);
    Map<String, Credentials.ResolvedValue> found = netrc.read(environment, "default", API);
    assertThat(found.get("token").source()).isEqualTo(elsewhere.toString());
  }

  @Test
  void no_file_is_no_value() {
    assertThat(netrc.read(folders.surroundings(), "default", API)).isEmpty();
    assertThat(netrc.endpoint(folders.surroundings())).isEmpty();
  }

  @Test
  void a_file_that_is_no_text_is_named() throws IOException {
    Path file = folders.write("home/.netrc", "");
    Files.write(file, new byte[] {'m', (byte) 0xff, (byte) 0xfe, 0});

    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> netrc.read(folders.surroundings(), "default", API));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining(file.toString()).hasNoCause();
  }
}
