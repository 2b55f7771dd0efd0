// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** The files of the distribution that are made from the model of the commands. */
public final class DistributionFiles {
  private DistributionFiles() {}

  /** Writes the completion scripts and the manual page into a directory. */
  public static void write(CommandLine root, Path directory) throws IOException {
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
