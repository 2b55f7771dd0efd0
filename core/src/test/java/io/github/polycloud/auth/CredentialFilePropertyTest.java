// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.polycloud.error.CloudException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A file with any content yields values, or one error that does not quote it. */
final class CredentialFilePropertyTest {
  private static final URI API = URI.create("https://api.example.com");
  private static final String SECRET = "hunter2";
  private static Folders folders;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folders = new Folders(Files.createTempDirectory("polycloud-files"));
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folders.root())) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "machine",
            "default",
            "login",
            "password",
            "account",
            "macdef",
            "api.example.com",
            "[",
            "]",
            "[default]",
            "[api]",
            "=",
            ":",
            "\"",
            "\\",
            "#",
            ";",
            "\n",
            "\r",
            "\n\n",
            " ",
            "\t",
            "\u0007",
            "\0",
            "endpoint",
            SECRET);
    Arbitrary<String> likely = words.list().ofMaxSize(30).map(list -> String.join("", list));
    Arbitrary<String> spaced = words.list().ofMaxSize(30).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(likely, spaced, Arbitraries.strings().all());
  }

  @Property
  void aNetrcFile(@ForAll("texts") String text) {
    write("home/.netrc", text);
    check(new NetrcFile("login", "token"));
  }

  @Property
  void anIniFile(@ForAll("texts") String text) {
    write("home/.cloud.conf", text);
    check(new IniFile("cloud.conf"));
  }

  private static void write(String name, String text) {
    // A lone surrogate cannot be encoded as UTF-8.
    folders.write(name, text.replaceAll("[\\ud800-\\udfff]", "?"));
  }

  private static void check(CredentialFile file) {
    Environment environment = folders.environment();
    expectValuesOrClearError(() -> file.read(environment, "api", API));
    expectValuesOrClearError(() -> file.endpoint(environment));
  }

  private static void expectValuesOrClearError(ThrowingCallable reading) {
    Throwable error = catchThrowable(reading);
    if (error != null) {
      assertThat(error).isInstanceOf(CloudException.class).hasNoCause();
      assertThat(error.getMessage()).doesNotContain(SECRET).doesNotContain("\u0007");
    }
  }
}
