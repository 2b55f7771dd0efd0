// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.cli.Polycloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes the completion scripts and the manual page. The build runs it. */
final class GeneratedFiles {
  private GeneratedFiles() {}

  /** Writes into a directory. */
  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]);
    CommandLine root = Polycloud.commandLine();
    write(
        directory.resolve("completions/polycloud.bash"), CompletionCommand.Shell.BASH.script(root));
    write(directory.resolve("completions/_polycloud"), CompletionCommand.Shell.ZSH.script(root));
    write(
        directory.resolve("completions/polycloud.fish"), CompletionCommand.Shell.FISH.script(root));
    write(
        directory.resolve("man/man1/polycloud.1"),
        ManPage.of(root, io.github.polycloud.Polycloud.version()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
