package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.release.SourceBlob;
import org.jspecify.annotations.Nullable;

/**
 * An app to set up from an archive.
 *
 * @param sourceBlob a gzipped tar with an {@code app.json}
 * @param app the app to make
 * @param overrides what to use in place of that in {@code app.json}
 */
public record NewAppSetup(
    SourceBlob sourceBlob, @Nullable AppSetupTarget app, @Nullable AppSetupOverrides overrides) {
  /** An app of which Heroku chooses name and place. */
  public static NewAppSetup from(SourceBlob sourceBlob) {
    return new NewAppSetup(sourceBlob, null, null);
  }

  /** The same as this app. */
  public NewAppSetup as(AppSetupTarget app) {
    return new NewAppSetup(sourceBlob, app, overrides);
  }

  /** The same with something else than {@code app.json} says. */
  public NewAppSetup with(AppSetupOverrides overrides) {
    return new NewAppSetup(sourceBlob, app, overrides);
  }
}
