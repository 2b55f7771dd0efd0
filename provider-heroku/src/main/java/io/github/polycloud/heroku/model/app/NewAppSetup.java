// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.app;

import io.github.polycloud.heroku.model.release.SourceBlob;
import java.util.Objects;
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
  /** Rejects null components. */
  public NewAppSetup {
    Objects.requireNonNull(sourceBlob, "sourceBlob");
  }

  /** Creates a request for an app whose name and region are chosen by Heroku. */
  public static NewAppSetup from(SourceBlob sourceBlob) {
    Objects.requireNonNull(sourceBlob, "sourceBlob");
    return new NewAppSetup(sourceBlob, null, null);
  }

  /** Returns a copy that creates this app. */
  public NewAppSetup as(AppSetupTarget app) {
    Objects.requireNonNull(app, "app");
    return new NewAppSetup(sourceBlob, app, overrides);
  }

  /** Returns a copy with overrides of {@code app.json}. */
  public NewAppSetup with(AppSetupOverrides overrides) {
    Objects.requireNonNull(overrides, "overrides");
    return new NewAppSetup(sourceBlob, app, overrides);
  }
}
