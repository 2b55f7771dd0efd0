package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.release.SourceBlob;
import org.jspecify.annotations.Nullable;

/**
 * A request to set up an app from a source archive.
 *
 * @param sourceBlob a gzipped tar with an {@code app.json}
 * @param app the app to create
 * @param overrides values that override those of {@code app.json}
 * @since 0.1.0
 */
public record NewAppSetup(
    SourceBlob sourceBlob, @Nullable AppSetupTarget app, @Nullable AppSetupOverrides overrides) {
  /** Creates a request for an app whose name and region are chosen by Heroku. */
  public static NewAppSetup from(SourceBlob sourceBlob) {
    return new NewAppSetup(sourceBlob, null, null);
  }

  /** Returns a copy that creates this app. */
  public NewAppSetup as(AppSetupTarget app) {
    return new NewAppSetup(sourceBlob, app, overrides);
  }

  /** Returns a copy with overrides of {@code app.json}. */
  public NewAppSetup with(AppSetupOverrides overrides) {
    return new NewAppSetup(sourceBlob, app, overrides);
  }
}
