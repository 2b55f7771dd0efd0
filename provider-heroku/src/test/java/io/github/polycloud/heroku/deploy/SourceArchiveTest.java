// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The content of source archives. */
class SourceArchiveTest {
  @TempDir Path directory;

  private record Packed(TarArchiveEntry entry, String content) {
    String name() {
      return entry.getName();
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<Packed> pack(String... ignored) throws IOException {
    try (SourceArchive archive = SourceArchive.of(directory, ignored)) {
      return read(archive);
    }
  }

  private static List<Packed> read(SourceArchive archive) throws IOException {
    List<Packed> all = new ArrayList<>();
    try (InputStream file = Files.newInputStream(archive.file());
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry next = tar.getNextEntry(); next != null; next = tar.getNextEntry()) {
        all.add(new Packed(next, new String(tar.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return all;
  }

  private List<String> names(String... ignored) throws IOException {
    return pack(ignored).stream().map(Packed::name).toList();
  }

  @Test
  void containsAllFilesSortedByName() throws IOException {
    write("b/two", "2");
    write("b/one", "1");
    write("Procfile", "web: x");
    write("grüße.txt", "hi");
    assertThat(names()).containsExactly("Procfile", "b/", "b/one", "b/two", "grüße.txt");
    assertThat(pack()).extracting(Packed::content).contains("1", "2", "web: x", "hi");
  }

  @Test
  void storesModificationTimesInSeconds() throws IOException {
    write("bin/web", "x");
    Files.createSymbolicLink(directory.resolve("link"), Path.of("bin/web"));
    Instant modified = Instant.parse("2021-03-04T05:06:07.89Z");
    Files.setLastModifiedTime(directory.resolve("bin/web"), FileTime.from(modified));
    Files.setLastModifiedTime(directory.resolve("bin"), FileTime.from(modified.plusSeconds(60)));

    assertThat(pack())
        .filteredOn(packed -> !packed.entry().isSymbolicLink())
        .extracting(Packed::name, packed -> packed.entry().getLastModifiedTime().toInstant())
        .containsExactly(
            tuple("bin/", Instant.parse("2021-03-04T05:07:07Z")),
            tuple("bin/web", Instant.parse("2021-03-04T05:06:07Z")));
  }

  @Test
  void equalFilesYieldEqualBytesOnRequest() throws IOException {
    write("bin/web", "x");
    write("n".repeat(120), "long");
    DeployOptions options = DeployOptions.defaults().reproducible();
    String user = System.getProperty("user.name");
    String first;
    try (SourceArchive archive = SourceArchive.of(directory, options)) {
      first = archive.checksum();
    }
    Files.setLastModifiedTime(directory.resolve("bin/web"), FileTime.from(Instant.EPOCH));
    System.setProperty("user.name", "another-user");
    try (SourceArchive archive = SourceArchive.of(directory, options)) {
      assertThat(archive.checksum()).isEqualTo(first).matches("SHA256:[0-9a-f]{64}");
    } finally {
      System.setProperty("user.name", user);
    }
    try (SourceArchive archive = SourceArchive.of(directory)) {
      assertThat(archive.checksum()).isNotEqualTo(first);
    }
  }

  @Test
  void excludesWhatGitignoreFilesName() throws IOException {
    write(
        ".gitignore",
        "\uFEFF*.log\n!keep.log\n/build/\n# x\n\\#odd\nwith\\ \nplain   \r\ndocs/**/*.tmp\n");
    write("a.log", "x");
    write("keep.log", "x");
    write("build/out", "x");
    write("sub/build/kept", "x");
    write("sub/.gitignore", "*.secret\n!special.log\n/only-here\n!a.secret\n");
    write("sub/b.secret", "x");
    write("sub/a.secret", "x");
    write("sub/special.log", "x");
    write("sub/deep/c.secret", "x");
    write("sub/deep/only-here", "x");
    write("sub/only-here", "x");
    write("b.secret", "x");
    write("#odd", "x");
    write("with ", "x");
    write("plain", "x");
    write("docs/a/b/c.tmp", "x");
    write("docs/d.tmp", "x");

    assertThat(pack())
        .filteredOn(packed -> !packed.entry().isDirectory())
        .extracting(Packed::name)
        .containsExactlyInAnyOrder(
            ".gitignore",
            "b.secret",
            "keep.log",
            "sub/.gitignore",
            "sub/a.secret",
            "sub/build/kept",
            "sub/deep/only-here",
            "sub/special.log");
    DeployOptions everything = DeployOptions.defaults().includeGitIgnored();
    try (SourceArchive archive = SourceArchive.of(directory, everything)) {
      assertThat(read(archive)).extracting(Packed::name).contains("a.log", "sub/b.secret");
    }
    try (SourceArchive slug = SourceArchive.ofSlug(directory, DeployOptions.defaults())) {
      assertThat(read(slug)).extracting(Packed::name).contains("./app/build/out");
    }
  }

  @Test
  void aByteOrderMarkOrAnotherEncodingDisablesNoPattern() throws IOException {
    String rules = "*.pem\n\uD83D\uDD11.txt\nd?g.key\n";
    for (byte[] bytes :
        List.of(
            ("\uFEFF" + rules).getBytes(StandardCharsets.UTF_8),
            rules.getBytes(StandardCharsets.UTF_16),
            ("\uFEFF" + rules).getBytes(StandardCharsets.UTF_16LE),
            ("# cl\u00e9\n" + rules.replace("\uD83D\uDD11", "?"))
                .getBytes(StandardCharsets.ISO_8859_1))) {
      Files.write(directory.resolve(".slugignore"), bytes);
      write("my.pem", "x");
      write("\uD83D\uDD11.txt", "x");
      write("d\uD83D\uDD11g.key", "x");
      assertThat(names()).containsExactly(".slugignore");
    }
    for (byte[] bytes :
        List.of(
            "a\ncl\u00e9.pem".getBytes(StandardCharsets.ISO_8859_1),
            "*.a\n*.pem".getBytes(StandardCharsets.UTF_16LE))) {
      for (String name : List.of(".slugignore", ".gitignore")) {
        Files.deleteIfExists(directory.resolve(".slugignore"));
        Files.write(directory.resolve(name), bytes);
        assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
            .hasMessageContaining("of " + name + " is not UTF-8 text");
        Files.delete(directory.resolve(name));
      }
    }
  }

  @Test
  void storesOnlyTheExecutableBit() throws IOException {
    write("bin/run", "x");
    write("secret", "x");
    directory.resolve("bin/run").toFile().setExecutable(true);
    directory.resolve("secret").toFile().setReadable(false, false);
    directory.resolve("secret").toFile().setReadable(true, true);
    assertThat(pack())
        .filteredOn(packed -> !packed.entry().isDirectory())
        .extracting(Packed::name, packed -> packed.entry().getMode() & 0777)
        .containsExactly(tuple("bin/run", 0755), tuple("secret", 0644));
  }

  @Test
  void storesNamesOfAnyLength() throws IOException {
    String name = "d".repeat(90) + "/" + "e".repeat(90) + "/" + "f".repeat(90);
    write(name, "deep");
    assertThat(names()).contains(name);
  }

  @Test
  void storesALinkWithinTheDirectory() throws IOException {
    write("config/real", "x");
    Files.createSymbolicLink(directory.resolve("config/link"), Path.of("../config/real"));
    Files.createSymbolicLink(directory.resolve("dangling"), Path.of("not-there-yet"));
    assertThat(pack())
        .filteredOn(packed -> packed.entry().isSymbolicLink())
        .extracting(packed -> packed.entry().getLinkName())
        .containsExactly("../config/real", "not-there-yet");
  }

  @Test
  void rejectsALinkToATargetOutside(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("id_rsa"), "secret");
    Path link = directory.resolve("keys");
    for (Path target :
        List.of(outside, directory.toRealPath().relativize(outside.toRealPath()), directory)) {
      Files.createSymbolicLink(link, target);
      assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
          .hasMessageContaining("keys")
          .hasMessageContaining("outside of the directory");
      Files.delete(link);
    }
  }

  @Test
  void rejectsALinkThatLeavesTheDirectoryThroughAnotherLink(@TempDir Path outside)
      throws IOException {
    Files.writeString(outside.resolve("id_rsa"), "secret");
    Files.createSymbolicLink(directory.resolve("ignored"), outside);
    Files.createSymbolicLink(directory.resolve("key"), Path.of("ignored/id_rsa"));
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory, "ignored")))
        .hasMessageContaining("key");
    assertThat(names("ignored", "key")).isEmpty();
  }

  @Test
  void excludesThePatternsOfSlugignoreAndTheCaller() throws IOException {
    write(".slugignore", "# notes\n\n*.log\ntarget/\n/docs/*.md\n");
    write("deep/er.log", "x");
    write("target/app.jar", "x");
    write("deep/target", "a file of that name");
    write("docs/a.md", "x");
    write("docs/b.txt", "x");
    write(".git/config", "x");
    write("vendor/lib/.git", "gitdir: elsewhere");
    write("tmp/cache", "x");
    assertThat(names("tmp"))
        .containsExactly(
            ".slugignore", "deep/", "deep/target", "docs/", "docs/b.txt", "vendor/", "vendor/lib/");
  }

  @Test
  void rejectsAnUnsupportedPattern() throws IOException {
    write(".slugignore", "*.log\n!keep.log\n");
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageContaining("line 2 of .slugignore");
  }

  @Test
  void aSlugHasItsFilesBelowApp() throws IOException {
    write("bin/web", "x");
    try (SourceArchive archive = SourceArchive.ofSlug(directory, DeployOptions.defaults())) {
      assertThat(read(archive))
          .extracting(Packed::name)
          .containsExactly("./app/bin/", "./app/bin/web");
    }
  }

  @Test
  void deletesItsTemporaryFile() throws IOException {
    SourceArchive archive = SourceArchive.of(directory);
    assertThat(archive.file()).exists().hasSize(archive.length());
    archive.close();
    assertThat(archive.file()).doesNotExist();
  }

  @Test
  void keepsAnExistingArchive(@TempDir Path elsewhere) throws IOException {
    Path ready = elsewhere.resolve("app.tgz");
    Files.writeString(ready, "whatever");
    try (SourceArchive archive = SourceArchive.of(ready)) {
      assertThat(archive.file()).isEqualTo(ready);
      assertThat(archive.length()).isEqualTo(8);
      assertThat(archive.checksum())
          .isEqualTo("SHA256:85738f8f9a7f1b04b5329c590ebcb9e425925c6d0984089c43a022de4f19c281");
    }
    assertThat(ready).exists();
  }

  @Test
  void rejectsOtherFiles() throws IOException {
    write("app.zip", "x");
    assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory.resolve("app.zip")));
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory.resolve("none.tar.gz")));
  }
}
