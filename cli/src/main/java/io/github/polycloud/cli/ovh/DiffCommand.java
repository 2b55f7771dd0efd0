// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.ovh.types.change.ApiChanges;
import io.github.polycloud.ovh.types.description.Descriptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what differs between two descriptions. */
@Command(
    name = "diff",
    description = {
      "Print a changelog of two descriptions of the API in Markdown, like types --diff:",
      "operations and models that were added, removed, deprecated or changed."
    })
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "a description, or a directory")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW", description = "a description, or a directory")
  private Path after;

  /** Called by picocli. */
  public DiffCommand() {}

  @Override
  public Integer call() {
    return print(before, after);
  }

  static int print(Path before, Path after) {
    ApiChanges changes =
        ApiChanges.between(
            Descriptions.read(CommandEnvironment.file(before)),
            Descriptions.read(CommandEnvironment.file(after)));
    if (changes.isEmpty()) {
      System.err.println("no differences");
    } else {
      System.out.print(changes.toMarkdown());
    }
    return 0;
  }
}
