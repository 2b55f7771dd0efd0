// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppSetupOverrides;
import io.github.polycloud.heroku.model.app.AppSetupStatus;
import io.github.polycloud.heroku.model.app.AppSetupTarget;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The setup of apps from a source with an {@code app.json}. */
class AppSetupsTest extends HerokuTestCase {
  private final RecordingDeployListener listener = new RecordingDeployListener();
  private final DeployOptions options = DeployOptions.defaults().onProgress(listener);

  private DeployException failure() {
    return catchThrowableOfType(
        DeployException.class,
        () -> heroku.appSetups().create(directory, request -> request, options));
  }

  @Test
  void theAppIsCreatedAndItsPostdeployScriptHasRun() {
    write("Procfile", "web: bin/web\n");
    write(
        "app.json", "{\"env\":{\"MODE\":\"quick\"},\"scripts\":{\"postdeploy\":\"echo seeded\"}}");
    AppSetup setup =
        heroku
            .appSetups()
            .create(
                directory,
                request ->
                    request
                        .as(AppSetupTarget.builder().name("set-up").build())
                        .with(AppSetupOverrides.env(Map.of("MODE", "slow"))),
                options);
    assertThat(setup.status()).isEqualTo(AppSetupStatus.SUCCEEDED);
    assertThat(setup.postdeploy().output()).isEqualTo("seeded\n");
    assertThat(listener.output).anyMatch(line -> line.contains("Building")).endsWith("seeded");
    assertThat(listener.steps).startsWith("setup pending").endsWith("setup succeeded");
    assertThat(heroku.configVars().list("set-up")).containsEntry("MODE", "slow");
  }

  @Test
  void manifestErrorsAreReported() {
    write("app.json", "{\"env\":{\"KEY\":{\"required\":true}}}");
    assertThat(failure()).hasMessageContaining("KEY");
  }

  @Test
  void aFailureWithoutAReasonIsReportedWithoutOne() {
    write("app.json", "{}");
    sandbox
        .faults()
        .inject(2, "GET", "/app-setups/*")
        .status(200)
        .body(
            "application/json",
            "{\"id\":\"1\",\"status\":\"failed\",\"app\":{\"id\":\"2\",\"name\":\"shop\"}}");
    assertThat(failure()).hasMessage("heroku: the setup of shop failed");
  }

  @Test
  void aFailedPostdeployScriptContainsItsOutput() {
    write("Procfile", "web: x\n");
    write("app.json", "{\"scripts\":{\"postdeploy\":\"echo no seed; exit 4\"}}");
    DeployException error = failure();
    assertThat(error).hasMessageContaining("postdeploy");
    assertThat(error.outputTail()).endsWith("no seed");
  }

  @Test
  void aFailedBuildContainsItsOutput() {
    write("app.json", "{}");
    write("FAIL_BUILD", "no such gem");
    assertThat(failure().outputTail()).anyMatch(line -> line.contains("no such gem"));
  }
}
