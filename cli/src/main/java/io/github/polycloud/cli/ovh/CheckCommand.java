// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ovh.types.change.TypesCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the types in a project with the description, for continuous integration. */
@Command(
    name = "check",
    description = {
      "Compare the types in a project with the description, like types --check.",
      "Prints what differs. Exit status: 0 if the types are up to date, otherwise 1."
    })
public final class CheckCommand implements Callable<Integer> {
  @Mixin private TypesOptions options;

  /** Called by picocli. */
  public CheckCommand() {}

  @Override
  public Integer call() {
    return check(options);
  }

  static int check(TypesOptions options) {
    String packageName = options.packageName();
    OvhTypes types = options.types();
    TypesCheck result = TypesCheck.of(CommandEnvironment.file(options.out()), packageName, types);
    if (result.isUpToDate()) {
      System.err.printf("the types of package %s are up to date%n", packageName);
      return 0;
    }
    System.out.println(result);
    System.err.printf(
        "error: the types of package %s are not up to date; write them with 'polycloud ovh"
            + " types'%n",
        packageName);
    return ExitStatus.FAILURE;
  }
}
