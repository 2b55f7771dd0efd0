// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.FlowTestCase;
import io.github.polycloud.heroku.deploy.DeployOptions;
import io.github.polycloud.heroku.model.release.NewSlug;
import io.github.polycloud.model.OneOffResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-off commands that start with a process type. */
@Timeout(20)
class ProcessTypeCommandsTest extends FlowTestCase {
  private static final String FORMATION = "/apps/*/formation";

  @BeforeEach
  void release(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("file"), "x");
    Map<String, String> types =
        Map.of(
            "web", "sleep 1",
            "console", "echo console",
            "report", "echo done; exit 3",
            "check", "true # nothing to do",
            "release", "echo migrated");
    heroku
        .slugs()
        .release(app, directory, NewSlug.builder(types).build(), DeployOptions.defaults());
  }

  @ParameterizedTest
  @CsvSource({
    "console, console, 0",
    "'console --port  80', console --port 80, 0",
    "console && exit 4, console, 4",
    "report, done, 3",
    "report ignored, done, 3",
    "check, '', 0",
    "release, migrated, 0",
    "echo console, console, 0",
  })
  void runsTheEntryOfTheProcfileAndReturnsItsStatus(String command, String output, int status) {
    OneOffResult result = heroku.oneOffs().run(app, command);
    assertThat(result.output().strip()).isEqualTo(output);
    assertThat(result.exitStatus()).hasValue(status);
  }

  @Test
  void letsThePlatformFindTheEntryIfTheFormationCannotBeRead() {
    respond(3, "GET", FORMATION, 403, "{\"id\":\"forbidden\",\"message\":\"No.\"}");
    assertThat(heroku.oneOffs().run(app, "console").exitStatus()).hasValue(0);
    assertThat(heroku.oneOffs().run(app, "report").exitStatus()).as("unknown").isEmpty();
    assertThat(heroku.oneOffs().run(app, "exit 5").exitStatus()).hasValue(5);
  }

  @Test
  void letsThePlatformFindAnEntryWhoseCommandIsNotListed() {
    respond(1, "GET", FORMATION, 200, "[{\"id\":\"1\",\"type\":\"console\",\"command\":null}]");
    assertThat(heroku.oneOffs().run(app, "console").output()).isEqualTo("console\n");
  }

  @Test
  void readsNoFormationForACommandThatIsNoProcessType() {
    heroku.oneOffs().run(app, "bin/report --all");
    assertThat(sent("GET", FORMATION)).isEmpty();
  }

  @Test
  void aDetachedCommandRunsTheEntryToo() {
    assertThat(heroku.oneOffs().start(app, "console").command()).isEqualTo("console");
  }
}
