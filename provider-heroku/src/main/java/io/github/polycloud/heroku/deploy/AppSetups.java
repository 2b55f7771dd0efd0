package io.github.polycloud.heroku.deploy;

import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.NewAppSetup;
import io.github.polycloud.http.CallEngine;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Makes apps of a source with an {@code app.json}: add-ons, config vars, build, and the script that
 * runs after the first deploy.
 *
 * <pre>{@code
 * AppSetup setup =
 *     heroku
 *         .appSetups()
 *         .run(
 *             Path.of("shop"),
 *             wanted -> wanted.as(AppSetupTarget.builder().name("shop-demo").build()),
 *             DeployOptions.standard());
 * }</pre>
 */
public final class AppSetups {
  private final ApiFactory apis;
  private final Apps apps;
  private final Builds builds;
  private final CallEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#appSetups}. */
  public AppSetups(ApiFactory apis, CallEngine engine) {
    this.apis = apis;
    this.apps = apis.api(Apps.class);
    this.builds = apis.api(Builds.class);
    this.engine = engine;
  }

  /**
   * Uploads a source, starts the set-up of an app, and waits until it is over. What the build and
   * the script print goes to the listener of the options.
   *
   * @param wanted says what app it shall be and what is other than in {@code app.json}
   * @return the set-up, with what its script printed
   * @throws DeployException when it failed, with what is wrong in {@code app.json}
   */
  public AppSetup run(Path source, UnaryOperator<NewAppSetup> wanted, DeployOptions options) {
    return new Following(apis, engine, options).setup(start(source, wanted, options));
  }

  /** Uploads a source and starts the set-up of an app. */
  public AppSetup start(Path source, UnaryOperator<NewAppSetup> wanted, DeployOptions options) {
    NewAppSetup setup = NewAppSetup.from(new Sources(engine).upload(builds, source, options));
    return apps.setUp(wanted.apply(setup));
  }
}
