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

/** Apps made of a source and its manifest. */
class AppSetupsTest extends HerokuTestCase {
  private final Watched watched = new Watched();
  private final DeployOptions options = DeployOptions.defaults().onProgress(watched);

  private DeployException failure() {
    return catchThrowableOfType(
        DeployException.class,
        () -> heroku.appSetups().create(directory, wanted -> wanted, options));
  }

  @Test
  void theAppIsThereAndItsScriptHasRun() {
    write("Procfile", "web: bin/web\n");
    write(
        "app.json", "{\"env\":{\"MODE\":\"quick\"},\"scripts\":{\"postdeploy\":\"echo seeded\"}}");
    AppSetup setup =
        heroku
            .appSetups()
            .create(
                directory,
                wanted ->
                    wanted
                        .as(AppSetupTarget.builder().name("set-up").build())
                        .with(AppSetupOverrides.env(Map.of("MODE", "slow"))),
                options);
    assertThat(setup.status()).isEqualTo(AppSetupStatus.SUCCEEDED);
    assertThat(setup.postdeploy().output()).isEqualTo("seeded\n");
    assertThat(watched.output).anyMatch(line -> line.contains("Building")).endsWith("seeded");
    assertThat(watched.steps).startsWith("setup pending").endsWith("setup succeeded");
    assertThat(heroku.configVars().list("set-up")).containsEntry("MODE", "slow");
  }

  @Test
  void aManifestThatAsksForTooMuchIsAFailureThatSaysSo() {
    write("app.json", "{\"env\":{\"KEY\":{\"required\":true}}}");
    assertThat(failure()).hasMessageContaining("KEY");
  }

  @Test
  void aFailureWithoutAReasonMakesNoneUp() {
    write("app.json", "{}");
    sandbox
        .faults()
        .inject(2, "GET", "/app-setups/*")
        .status(200)
        .body(
            "application/json",
            "{\"id\":\"1\",\"status\":\"failed\",\"app\":{\"id\":\"2\",\"name\":\"shop\"}}");
    assertThat(failure()).hasMessage("heroku: the set-up of shop failed");
  }

  @Test
  void aScriptThatFailsIsAFailureWithItsOutput() {
    write("Procfile", "web: x\n");
    write("app.json", "{\"scripts\":{\"postdeploy\":\"echo no seed; exit 4\"}}");
    DeployException error = failure();
    assertThat(error).hasMessageContaining("postdeploy");
    assertThat(error.outputTail()).endsWith("no seed");
  }

  @Test
  void aBuildThatFailsIsAFailureWithItsOutput() {
    write("app.json", "{}");
    write("FAIL_BUILD", "no such gem");
    assertThat(failure().outputTail()).anyMatch(line -> line.contains("no such gem"));
  }
}
