// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.ovh;

import io.github.polycloud.cli.output.CommandEnvironment;
import io.github.polycloud.ovh.types.GeneratedSources;
import io.github.polycloud.ovh.types.OvhTypes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the types of operations. */
@Command(
    name = "types",
    description = {
      "Write Java types of OVH operations, from the descriptions that the API serves.",
      "Use one with ovh.api(Type.class). Without credentials: descriptions are public.",
      "With --check it writes nothing; exit status 1 if the types are not up to date."
    })
public final class TypesCommand implements Callable<Integer> {
  @Mixin private TypesOptions options;

  @Option(names = "--check", description = "compare the types with the description; write nothing")
  private boolean check;

  @Option(
      names = "--diff",
      arity = "2",
      paramLabel = "FILE",
      description = "print a changelog of two descriptions, the older first; write nothing")
  private @Nullable List<Path> diff;

  /** Called by picocli. */
  public TypesCommand() {}

  @Override
  public Integer call() {
    if (diff != null) {
      if (check || !options.isEmpty()) {
        throw options.usage("--diff takes two files or directories, and nothing else");
      }
      return DiffCommand.print(diff.get(0), diff.get(1));
    }
    return check ? CheckCommand.check(options) : write();
  }

  private int write() {
    String packageName = options.packageName();
    OvhTypes types = options.types();
    GeneratedSources.Written result =
        types.sources(packageName).write(CommandEnvironment.file(options.out()));
    result.written().forEach(file -> System.out.printf("%s%n", options.out().resolve(file)));
    System.err.printf(
        "types of %d operations in package %s: %d written, %d removed, %d unchanged%n",
        types.descriptions().stream().mapToInt(section -> section.operations().size()).sum(),
        packageName,
        result.written().size(),
        result.removed().size(),
        result.unchanged());
    return 0;
  }
}
