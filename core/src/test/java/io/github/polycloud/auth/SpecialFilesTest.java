// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.Clouds;
import io.github.polycloud.FakeProvider;
import io.github.polycloud.error.ConfigurationException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Configuration files that are no regular files are not opened: reading them might never end. */
@DisabledOnOs(OS.WINDOWS)
final class SpecialFilesTest {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path folder;

  /** Something else under the name of a file. */
  enum Special {
    PIPE {
      @Override
      void create(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
      }
    },
    DEVICE {
      @Override
      void create(Path path) throws Exception {
        Files.createSymbolicLink(path, Path.of("/dev/zero"));
      }
    },
    DIRECTORY {
      @Override
      void create(Path path) throws Exception {
        Files.createDirectory(path);
      }
    };

    abstract void create(Path path) throws Exception;
  }

  @ParameterizedTest
  @EnumSource
  void countAsMissingAndTheErrorSaysSo(Special special) throws Exception {
    Folders folders = new Folders(folder);
    for (String name : new String[] {"work", "home", "etc"}) {
      Files.createDirectory(folders.path(name));
    }
    special.create(folders.path("work/fake.conf"));
    special.create(folders.path("home/.fake.conf"));
    special.create(folders.path("home/.netrc"));
    Environment environment = folders.environment(Map.of());
    IniFile ini = new IniFile("fake.conf");

    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertThat(ini.endpoint(environment)).isEmpty();
          assertThat(ini.read(environment, "fake-eu", URI.create("https://a.example"))).isEmpty();
          assertThatThrownBy(
                  () -> Clouds.builder(new FakeProvider()).environment(environment).connect())
              .isInstanceOf(ConfigurationException.class)
              .hasMessageContaining(folders.path("work/fake.conf") + " (not a regular file)")
              .hasMessageContaining(folders.path("home/.netrc") + " (not a regular file)");
        });
  }

  @ParameterizedTest
  @EnumSource
  void areNoCertificates(Special special) throws Exception {
    Path pem = folder.resolve("ca.pem");
    special.create(pem);

    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThatThrownBy(() -> Clouds.builder(new FakeProvider()).trustedCertificates(pem))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a regular file"));
  }
}
