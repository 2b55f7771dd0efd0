// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.examples.manual.Section;
import io.github.polycloud.heroku.Heroku;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs sections of the manual of the native client. */
@Command(
    name = "manual",
    description = {
      "Runs the code of a section of the manual on an embedded sandbox and prints the result of"
          + " it.",
      "The code is in the package manual."
    })
final class HerokuManual implements Callable<Integer> {
  @Parameters(
      paramLabel = "SECTION",
      arity = "0..*",
      completionCandidates = Names.class,
      description = "default: all of ${COMPLETION-CANDIDATES}")
  private List<String> names = new Names();

  @Spec private CommandSpec spec;

  HerokuManual() {}

  @Override
  public Integer call() {
    List<Section> sections = names.stream().map(this::section).toList();
    try (CommandTarget world = CommandTarget.onSandbox();
        Cloud cloud = world.connection("heroku").connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      for (Section section : sections) {
        ConsoleOutput.title(System.out, section.toString());
        section.show(heroku, System.out);
      }
      return 0;
    }
  }

  private Section section(String name) {
    return Section.named(name)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "the manual has no section " + name));
  }

  /** The names of all sections, for completion. */
  private static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Stream.of(Section.values()).map(Section::toString).toList());
    }
  }
}
