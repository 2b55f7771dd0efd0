// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli;

import io.github.polycloud.cli.tool.DistributionFiles;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the files of the distribution that are made from the commands. The build runs it. */
final class GeneratedFiles {
  private GeneratedFiles() {}

  /** Writes into a directory. */
  public static void main(String[] args) throws IOException {
    DistributionFiles.write(Polycloud.commandLine(), Path.of(args[0]));
  }
}
