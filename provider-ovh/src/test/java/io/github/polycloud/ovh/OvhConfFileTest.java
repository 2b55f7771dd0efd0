// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.IniFile;
import io.github.polycloud.auth.ResolvedValue;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.ovh.login.OvhConfFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    Map<String, ResolvedValue<Secret>> found = read(endpoint);
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
  void followsALinkToAMissingFile() throws IOException {
    Path real = Files.createDirectory(folder.resolve("dir")).resolve("real.conf");
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("dir/real.conf"));
    Path link = Files.createSymbolicLink(folder.resolve("ovh.conf"), second);
    OvhConfFile.store(link, "ovh-eu", CONSUMER);
    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(real).content().contains(CONSUMER.reveal());
  }

  @Test
  void rejectsALoopOfLinks() throws IOException {
    Path link = folder.resolve("ovh.conf");
    Files.createSymbolicLink(link, folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("other"), link);
    assertFails(ErrorKind.CONFIGURATION, () -> OvhConfFile.store(link, "ovh-eu", CONSUMER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pipe", "device", "folder"})
  void rejectsWhatIsNoRegularFileAtOnce(String type) throws Exception {
    Path file = folder.resolve("ovh.conf");
    switch (type) {
      case "pipe" ->
          assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
      case "device" -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
      default -> Files.createDirectory(file);
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(
                  assertFails(
                      ErrorKind.CONFIGURATION, () -> OvhConfFile.store(file, "x", CONSUMER)))
              .hasMessage(file + " is not a regular file");
          assertThat(
                  assertFails(
                      ErrorKind.CONFIGURATION, () -> Ovh.builder().configFile(file).connect()))
              .hasMessageContaining(file + " is not a regular file");
        });
  }

  @Test
  void rejectsALargeFileAndLeavesItUnchanged() throws IOException {
    Path file = Files.writeString(folder.resolve("ovh.conf"), "#".repeat(1 << 21));
    assertThat(assertFails(ErrorKind.CONFIGURATION, () -> OvhConfFile.store(file, "x", CONSUMER)))
        .hasMessageContaining("too large");
    assertThat(file).hasSize(1 << 21);
    assertThat(folder.resolve("ovh.conf.lock")).doesNotExist();
  }

  /** Each thread stores keys of its own, under one name of the file and another. */
  @Test
  void concurrentThreadsLoseNothing() throws Exception {
    Path file = folder.resolve("ovh.conf");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Void>> writers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        String[] arguments = {(i % 2 == 0 ? file : link).toString(), "thread-" + i, "20"};
        writers.add(
            () -> {
              Writer.main(arguments);
              return null;
            });
      }
      for (Future<Void> writer : threads.invokeAll(writers)) {
        writer.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertAllStored(file, 16 * 20);
  }

  @Test
  void concurrentProcessesLoseNothing() throws Exception {
    Path file = folder.resolve("ovh.conf");
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      writers.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty(
                      "surefire.test.class.path", System.getProperty("java.class.path")),
                  Writer.class.getName(),
                  file.toString(),
                  "process-" + i,
                  "40")
              .inheritIO()
              .start());
    }
    Writer.main(file.toString(), "here", "40");
    for (Process writer : writers) {
      assertThat(writer.waitFor()).isZero();
    }
    assertAllStored(file, 3 * 40);
  }

  /** Stores a number of keys, each in a section of its own. */
  static final class Writer {
    public static void main(String... arguments) {
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        OvhConfFile.store(Path.of(arguments[0]), arguments[1] + "-" + i, CONSUMER);
      }
    }
  }

  private void assertAllStored(Path file, int count) throws IOException {
    assertThat(Files.readAllLines(file))
        .filteredOn(line -> line.equals("consumer_key=" + CONSUMER.reveal()))
        .hasSize(count);
    assertThat(folder.resolve("ovh.conf.lock")).doesNotExist();
  }

  @Test
  void aWriterThatWaitsCanBeInterrupted() throws Exception {
    Path file = folder.resolve("ovh.conf");
    Files.createFile(folder.resolve("ovh.conf.lock"));
    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, () -> OvhConfFile.store(file, "ovh-eu", CONSUMER));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(folder.resolve("ovh.conf.lock")).exists();
    assertThat(file).doesNotExist();
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

  private Map<String, ResolvedValue<Secret>> read(String endpoint) {
    Path nowhere = folder.resolve("nowhere");
    Environment here = new Environment(Map.of(), nowhere, folder, nowhere);
    return new IniFile("ovh.conf").read(here, endpoint, URI.create("https://eu.api.ovh.com/1.0"));
  }
}
