// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are replaced or changed after they were listed and before they are opened. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class SourceSwapTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String SECRET = "canary-7d1e";

  @TempDir Path directory;
  @TempDir Path outside;
  @TempDir Path target;

  private interface Swap {
    void run(Path path) throws Exception;
  }

  @BeforeEach
  void write() throws IOException {
    directory = directory.toRealPath();
    Files.createDirectories(directory.resolve("app/deep"));
    Files.writeString(directory.resolve("app/deep/config"), "public");
    Files.writeString(directory.resolve("z"), "last");
    Files.writeString(outside.resolve("config"), SECRET);
    Files.writeString(outside.resolve("z"), SECRET);
  }

  /** Packs the directory, and swaps a file or directory right before it is opened. */
  private void pack(boolean secure, String name, Duration timeout, Swap swap) throws IOException {
    Path swapped = directory.resolve(name);
    FileOpener.Hook hook =
        path -> {
          if (path.equals(swapped)) {
            try {
              swap.run(swapped);
            } catch (IOException | RuntimeException e) {
              throw e;
            } catch (Exception e) {
              throw new IOException(e);
            }
          }
        };
    try (FileOpener opener = new FileOpener(timeout, hook);
        SourceDirectory source = SourceDirectory.open(directory, secure, opener)) {
      ArchiveWriter.write(directory, source, "", DeployOptions.defaults(), archive());
    }
  }

  private Path archive() {
    return target.resolve("archive.tar.gz");
  }

  /** The archive as far as it was written; names and content are in it as they are. */
  private String content() throws IOException {
    if (!Files.exists(archive())) {
      return "";
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(archive()))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (EOFException e) {
      return "";
    }
  }

  private void assertChanged(boolean secure, String name, Swap swap) throws IOException {
    CloudException error =
        assertFails(ErrorKind.INVALID_REQUEST, () -> pack(secure, name, LONG, swap));
    assertThat(error).hasMessageContaining(name + " changed while it was packed");
    assertThat(content()).doesNotContain(SECRET);
  }

  private static void replaceByLink(Path path, Path linkTarget) throws IOException {
    Files.move(path, path.resolveSibling(path.getFileName() + ".old"));
    Files.createSymbolicLink(path, linkTarget);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileReplacedByALinkIsNotFollowed(boolean secure) throws IOException {
    assertChanged(secure, "z", path -> replaceByLink(path, outside.resolve("z")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDirectoryReplacedByALinkIsNotFollowed(boolean secure) throws IOException {
    assertChanged(secure, "app/deep", path -> replaceByLink(path, outside));
  }

  @Test
  void aFileInADirectoryReplacedByALinkIsReadFromTheOpenDirectory() throws IOException {
    pack(true, "app/deep/config", LONG, path -> replaceByLink(path.getParent(), outside));

    assertThat(content()).contains("public").doesNotContain(SECRET);
  }

  @Test
  void withoutOpenDirectoriesAFileInADirectoryReplacedByALinkIsAnError() throws IOException {
    assertChanged(false, "app/deep/config", path -> replaceByLink(path.getParent(), outside));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileReplacedByAnotherIsAnError(boolean secure) throws IOException {
    assertChanged(
        secure,
        "z",
        path ->
            Files.move(
                Files.writeString(target.resolve("new"), "other"),
                path,
                StandardCopyOption.REPLACE_EXISTING));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatVanishesIsAnErrorThatNamesIt(boolean secure) throws IOException {
    assertChanged(secure, "z", Files::delete);
  }

  @ParameterizedTest
  @ValueSource(strings = {".gitignore", ".slugignore"})
  void aFileOfPatternsReplacedByALinkIsNotFollowed(String name) throws IOException {
    Files.writeString(directory.resolve(name), "*.log\n");
    assertChanged(true, name, path -> replaceByLink(path, outside.resolve("z")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileReplacedByANamedPipeDoesNotBlock(boolean secure) {
    // Also limits the opening of each other file, which must not fail on a busy machine.
    CloudException error =
        assertFails(
            ErrorKind.INVALID_REQUEST,
            () ->
                pack(
                    secure,
                    "z",
                    Duration.ofSeconds(1),
                    path -> {
                      Files.delete(path);
                      makePipe(path);
                    }));
    assertThat(error).hasMessage("z cannot be packed: it could not be opened within 1000 ms");
    releasePipe(directory.resolve("z"));
  }

  @Test
  void anInterruptEndsTheOpeningOfANamedPipe() {
    CloudException error =
        assertFails(
            ErrorKind.CANCELLED,
            () ->
                pack(
                    true,
                    "z",
                    LONG,
                    path -> {
                      Files.delete(path);
                      makePipe(path);
                      Thread.currentThread().interrupt();
                    }));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error).hasMessageContaining("interrupted");
    releasePipe(directory.resolve("z"));
  }

  @Test
  void aNamedPipeThatIsListedIsRejectedWithoutOpeningIt() throws Exception {
    makePipe(directory.resolve("pipe"));

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessage("pipe cannot be packed: it is not a file, directory or link");
  }

  @Test
  void aNamedPipeOfPatternsIsNotRead() throws Exception {
    makePipe(directory.resolve(".gitignore"));

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageContaining(".gitignore cannot be packed");
  }

  @Test
  void anInterruptedThreadPacksNothing() {
    Thread.currentThread().interrupt();

    assertFails(ErrorKind.CANCELLED, () -> SourceArchive.of(directory));
    assertThat(Thread.interrupted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "longer than it was when it was opened"})
  void aFileThatChangesItsSizeWhileItIsReadIsAnErrorThatNamesIt(String content) throws IOException {
    Path file = directory.resolve("z");
    try (SourceFile open = new SourceFile("z", Files.newByteChannel(file))) {
      Files.writeString(file, content, StandardOpenOption.TRUNCATE_EXISTING);

      CloudException error = assertFails(ErrorKind.INVALID_REQUEST, () -> copy(open));
      assertThat(error).hasMessageContaining("z changed while it was packed");
    }
  }

  private static void copy(SourceFile file) {
    try {
      file.copyTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFileThatGrowsBeforeItIsOpenedIsPackedAsItIs() throws IOException {
    pack(true, "z", LONG, path -> Files.writeString(path, "grown since it was listed"));

    assertThat(content()).contains("grown since it was listed");
  }

  @Test
  void tooManyNestedDirectoriesAreAnError() throws IOException {
    Files.createDirectories(directory.resolve("d/".repeat(300)));

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageContaining("more than 256 directories deep");
  }

  @Test
  void aFileOfPatternsThatIsTooLongIsAnError() throws IOException {
    Files.writeString(directory.resolve("app/.gitignore"), "#\n".repeat((32 << 10) + 1));

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessage("app/.gitignore must not be longer than 64 KiB");
  }

  @Test
  void patternsMayBeInALinkedFileOfTheSource() throws IOException {
    Files.writeString(directory.resolve("app/patterns"), "z\n");
    Path link = directory.resolve(".slugignore");
    Files.createSymbolicLink(link, Path.of("app/patterns"));
    pack(true, "none", LONG, path -> {});
    assertThat(content()).doesNotContain("last");

    Files.delete(link);
    Files.createSymbolicLink(link, outside.resolve("z"));
    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageContaining(".slugignore is a link to a target outside");
  }

  @Test
  void aNameThatIsNotTextInTheCharsetOfThePlatformIsAnError() throws Exception {
    // A shell writes the byte, which no string of Java stands for.
    shell("printf x > \"$(printf 'app/caf\\351.txt')\"");
    try (var entries = Files.list(directory.resolve("app"))) {
      assumeThat(entries.anyMatch(path -> path.toString().indexOf('\uFFFD') >= 0))
          .as("the file system keeps bytes")
          .isTrue();
    }

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageStartingWith("app/caf\uFFFD.txt cannot be packed: its name")
        .hasMessageContaining(System.getProperty("sun.jnu.encoding"));
    SourceArchive.of(directory, "caf*").close();
  }

  @Test
  void aLinkToATargetThatIsNotTextIsAnError() throws Exception {
    shell("ln -s \"$(printf 'caf\\351')\" link");
    assumeThat(Files.readSymbolicLink(directory.resolve("link")).toString()).contains("\uFFFD");

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageStartingWith("link cannot be packed");
  }

  @Test
  void aNameOfAnErrorControlsNoTerminal() throws Exception {
    makePipe(directory.resolve("\u001B[31m\nred"));

    assertThat(assertFails(ErrorKind.INVALID_REQUEST, () -> SourceArchive.of(directory)))
        .hasMessageStartingWith("\\u001b[31m red cannot be packed");
  }

  private static void makePipe(Path path) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
  }

  /** Lets the thread that may still open a pipe end; opening it for both does not block. */
  private static void releasePipe(Path pipe) {
    assertThat(Files.exists(pipe, LinkOption.NOFOLLOW_LINKS)).isTrue();
    try {
      Files.newByteChannel(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE).close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void shell(String command) throws Exception {
    Process shell = new ProcessBuilder("sh", "-c", command).directory(directory.toFile()).start();
    assertThat(shell.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }
}
