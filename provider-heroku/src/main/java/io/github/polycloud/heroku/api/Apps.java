// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.app.App;
import io.github.polycloud.heroku.model.app.AppFilter;
import io.github.polycloud.heroku.model.app.AppSetup;
import io.github.polycloud.heroku.model.app.AppTransfer;
import io.github.polycloud.heroku.model.app.AppTransferUpdate;
import io.github.polycloud.heroku.model.app.AppUpdate;
import io.github.polycloud.heroku.model.app.FilteredApp;
import io.github.polycloud.heroku.model.app.NewApp;
import io.github.polycloud.heroku.model.app.NewAppSetup;
import io.github.polycloud.heroku.model.app.NewAppTransfer;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Safe;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.redaction.Sensitive;

/**
 * Apps, their features, transfers and setups.
 *
 * @since 0.1.0
 */
public interface Apps {
  /**
   * Lists all apps that are visible to the account, ordered by id unless a range is given. Sortable
   * by id, name and updated_at.
   */
  @RequestLine("GET /apps")
  @Headers("Range: {range}")
  Paged<App> list(@Param("range") ListRange... range);

  /**
   * Lists the apps that a user owns or collaborates on, without apps of teams. The user is
   * identified by email address or id, or {@code ~}.
   */
  @RequestLine("GET /users/{user}/apps")
  @Headers("Range: {range}")
  Paged<App> listByUser(@Param("user") String user, @Param("range") ListRange... range);

  /**
   * Lists those of the given apps that are visible to the account. Sortable by id, name and
   * updated_at.
   */
  @Safe
  @RequestLine("POST /filters/apps")
  @Headers("Range: {range}")
  Paged<FilteredApp> filter(AppFilter filter, @Param("range") ListRange... range);

  /** Returns an app by name or id. */
  @RequestLine("GET /apps/{app}")
  App get(@Param("app") String app);

  /** Creates an app. */
  @RequestLine("POST /apps")
  App create(NewApp app);

  /** Updates an app. Not retried automatically, because renaming an app invalidates the path. */
  @RequestLine("PATCH /apps/{app}")
  App update(@Param("app") String app, AppUpdate update);

  /** Deletes an app permanently. */
  @RequestLine("DELETE /apps/{app}")
  App delete(@Param("app") String app);

  /** Enables Automated Certificate Management. */
  @RequestLine("POST /apps/{app}/acm")
  App enableAcm(@Param("app") String app);

  /** Disables Automated Certificate Management. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/acm")
  App disableAcm(@Param("app") String app);

  /** Checks the domains again and renews certificates that are due. */
  @RequestLine("PATCH /apps/{app}/acm")
  App refreshAcm(@Param("app") String app);

  /**
   * Pre-authorizes requests on this app with a two-factor code, so that they need none for a short
   * time. The code cannot be used again.
   */
  @RequestLine("PUT /apps/{app}/pre-authorizations")
  @Headers("Heroku-Two-Factor-Code: {code}")
  void preauthorize(@Param("app") String app, @Sensitive @Param("code") String code);

  /** Lists the features of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a feature by name or id. */
  @RequestLine("GET /apps/{app}/features/{feature}")
  Feature feature(@Param("app") String app, @Param("feature") String nameOrId);

  /** Enables or disables a feature. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/features/{feature}")
  Feature updateFeature(
      @Param("app") String app, @Param("feature") String nameOrId, FeatureUpdate update);

  /** Lists the transfers from and to the account, ordered by id unless a range is given. */
  @RequestLine("GET /account/app-transfers")
  @Headers("Range: {range}")
  Paged<AppTransfer> transfers(@Param("range") ListRange... range);

  /** Returns a transfer by id or by the name of the app. */
  @RequestLine("GET /account/app-transfers/{transfer}")
  AppTransfer transfer(@Param("transfer") String nameOrId);

  /** Creates a transfer of an app to another owner. */
  @RequestLine("POST /account/app-transfers")
  AppTransfer createTransfer(NewAppTransfer transfer);

  /** Accepts or declines a transfer. */
  @RequestLine("PATCH /account/app-transfers/{transfer}")
  AppTransfer updateTransfer(@Param("transfer") String nameOrId, AppTransferUpdate update);

  /** Cancels a transfer. */
  @RequestLine("DELETE /account/app-transfers/{transfer}")
  AppTransfer deleteTransfer(@Param("transfer") String nameOrId);

  /** Sets up an app from an archive with an {@code app.json}, asynchronously. */
  @RequestLine("POST /app-setups")
  AppSetup createSetup(NewAppSetup setup);

  /** Returns an app setup with its status. */
  @RequestLine("GET /app-setups/{setup}")
  AppSetup getSetup(@Param("setup") String id);
}
