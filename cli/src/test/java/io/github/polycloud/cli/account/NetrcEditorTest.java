// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.NetrcFile;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library reads what the command writes, and the other entries are as they were. */
class NetrcEditorTest {
  private static final String HOST = "api.example.com";
  private static final String OTHERS =
      """
      # mine
      machine one.example login a password b
      macdef init
      machine api.example.com
      put it there

      machine two.example
        login c
      """;

  @TempDir private Path folder;

  private Map<String, ResolvedValue<Secret>> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("netrc"), text);
    Environment environment = Environment.of(Map.of("NETRC", file.toString()));
    return new NetrcFile("email", "token").read(environment, "name", URI.create("https://" + HOST));
  }

  private String token(String text) throws IOException {
    return read(text).get("token").value().reveal();
  }

  @Test
  void aNewEntryIsEffective() throws IOException {
    for (String text : List.of("", OTHERS, "default login x password y\n", "\n\n# end")) {
      String changed = NetrcEditor.set(text, HOST, "ann@example.com", "t\"o \\ken#");
      assertThat(changed).endsWith(text);
      assertThat(token(changed)).isEqualTo("t\"o \\ken#");
      assertThat(NetrcEditor.remove(changed, HOST)).isEqualTo(text);
    }
  }

  @Test
  void anOldEntryIsReplacedInItsPlace() throws IOException {
    String old = OTHERS + "machine API.example.com login x\n  password old\n\n# end\n";
    String changed = NetrcEditor.set(old + OTHERS, HOST, "ann", "new");
    assertThat(changed).startsWith(OTHERS + "machine " + HOST).endsWith(OTHERS);
    assertThat(token(changed)).isEqualTo("new");
    assertThat(changed).doesNotContain("old");
  }

  @Test
  void anEntryIsRemoved() throws IOException {
    String text = "machine " + HOST + " login a password b\n" + OTHERS;
    assertThat(NetrcEditor.remove(text, HOST)).isEqualTo(OTHERS);
    assertThat(read(OTHERS)).isEmpty();
  }
}
