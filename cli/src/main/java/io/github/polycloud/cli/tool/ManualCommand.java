// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import io.github.polycloud.Cloud;
import io.github.polycloud.cli.account.CloudOptions;
import io.github.polycloud.cli.account.Connector;
import io.github.polycloud.cli.manual.Section;
import io.github.polycloud.heroku.Heroku;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs sections of the manual of the native client. */
@Command(
    name = "manual",
    description = {
      "Run the code of a section of the Heroku manual on a sandbox and print what it prints.",
      "The code is in the package io.github.polycloud.cli.manual."
    })
public final class ManualCommand implements Callable<Integer> {
  @Mixin private CloudOptions options;

  @Parameters(
      paramLabel = "SECTION",
      arity = "0..*",
      completionCandidates = Names.class,
      description = "default: all of ${COMPLETION-CANDIDATES}")
  private List<String> names = new Names();

  @Spec private CommandSpec spec;

  /** Called by picocli. */
  public ManualCommand() {}

  @Override
  public Integer call() {
    List<Section> sections = names.stream().map(this::section).toList();
    options.requireSandbox();
    try (Connector connector = options.connector(false);
        Cloud cloud = connector.connect("heroku")) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      for (Section section : sections) {
        System.out.printf("%n== %s%n", section);
        section.show(heroku, System.out);
      }
      return 0;
    }
  }

  private Section section(String name) {
    return Section.named(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "the manual has no section "
                        + name
                        + "; it has "
                        + String.join(", ", new Names())));
  }

  /** The names of all sections, for completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Stream.of(Section.values()).map(Section::toString).toList());
    }
  }
}
