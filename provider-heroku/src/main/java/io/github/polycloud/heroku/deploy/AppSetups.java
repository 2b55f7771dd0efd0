// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.deploy;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.heroku.api.ApiFactory;
import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Builds;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.NewAppSetup;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Sets up apps from a source with an {@code app.json}: add-ons, config vars, build and postdeploy
 * script. Thread-safe.
 *
 * <pre>{@code
 * AppSetup setup =
 *     heroku
 *         .appSetups()
 *         .create(
 *             Path.of("shop"),
 *             request -> request.as(AppSetupTarget.builder().name("shop-demo").build()),
 *             DeployOptions.defaults());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AppSetups {
  private final ApiFactory apis;
  private final Apps apps;
  private final Builds builds;
  private final HttpEngine engine;

  /** For internal use: see {@link io.github.polycloud.heroku.Heroku#appSetups}. */
  public AppSetups(ApiFactory apis, HttpEngine engine) {
    Objects.requireNonNull(apis, "apis");
    this.apis = apis;
    this.apps = apis.api(Apps.class);
    this.builds = apis.api(Builds.class);
    this.engine = Objects.requireNonNull(engine, "engine");
  }

  /**
   * Uploads a source, starts the setup of an app, and waits until it completes. The output of the
   * build and of the postdeploy script is passed to the listener of the options.
   *
   * @param customizer customizes the request, for example with the name of the app or overrides of
   *     {@code app.json}
   * @return the completed setup, with the output of the postdeploy script
   * @throws DeployException if the setup fails; the message contains the errors of {@code app.json}
   */
  public AppSetup create(
      Path source, UnaryOperator<NewAppSetup> customizer, DeployOptions options) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(customizer, "customizer");
    Objects.requireNonNull(options, "options");
    return new DeploymentTracker(apis, engine, options).setup(start(source, customizer, options));
  }

  /** Uploads a source and starts the setup of an app, without waiting. */
  public AppSetup start(Path source, UnaryOperator<NewAppSetup> customizer, DeployOptions options) {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(customizer, "customizer");
    Objects.requireNonNull(options, "options");
    NewAppSetup setup =
        NewAppSetup.from(new SourceUploader(engine).upload(builds, source, options));
    return apps.createSetup(customizer.apply(setup));
  }
}
