package io.github.polycloud.examples;

import io.github.polycloud.Cloud;
import io.github.polycloud.examples.manual.Section;
import io.github.polycloud.heroku.Heroku;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The manual of the native client, as code that runs. */
@Command(
    name = "manual",
    description = {
      "Does what a section of the manual shows, on an embedded sandbox, and prints what came of"
          + " it.",
      "The code is in the classes of the package manual."
    })
final class HerokuManual implements Callable<Integer> {
  @Parameters(
      paramLabel = "SECTION",
      arity = "0..*",
      description = "all of them, if none is named: ${COMPLETION-CANDIDATES}")
  private List<Section> sections = List.of(Section.values());

  HerokuManual() {}

  @Override
  public Integer call() {
    try (World world = World.of(false);
        Cloud cloud = world.connection("heroku").connect()) {
      Heroku heroku = cloud.unwrap(Heroku.class);
      for (Section section : sections) {
        Screen.title(System.out, section.toString());
        section.show(heroku, System.out);
      }
      return 0;
    }
  }
}
