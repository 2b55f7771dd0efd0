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
import io.github.polycloud.paging.Paged;

/** Apps. */
public interface Apps {
  /**
   * All apps that the account can see; sorts by id, name and updated_at; by id, or by the range
   * that is given.
   */
  @RequestLine("GET /apps")
  @Headers("Range: {range}")
  Paged<App> list(@Param("range") ListRange... range);

  /**
   * The apps that a user owns or was let in to, those of teams left out; the user by mail address
   * or id, or {@code ~}.
   */
  @RequestLine("GET /users/{user}/apps")
  @Headers("Range: {range}")
  Paged<App> listByUser(@Param("user") String user, @Param("range") ListRange... range);

  /** Those of some apps that the account can see; sorts by id, name and updated_at. */
  @RequestLine("POST /filters/apps")
  @Headers("Range: {range}")
  Paged<FilteredApp> filter(AppFilter filter, @Param("range") ListRange... range);

  /** One app by name or id. */
  @RequestLine("GET /apps/{app}")
  App get(@Param("app") String app);

  /** Makes an app. */
  @RequestLine("POST /apps")
  App create(NewApp app);

  /** Changes an app. It is not sent again by itself: after a new name the old path is gone. */
  @RequestLine("PATCH /apps/{app}")
  App update(@Param("app") String app, AppUpdate update);

  /** Destroys an app, for good. */
  @RequestLine("DELETE /apps/{app}")
  App delete(@Param("app") String app);

  /** Has Heroku manage the certificates of an app. */
  @RequestLine("POST /apps/{app}/acm")
  App enableAcm(@Param("app") String app);

  /** Has Heroku no longer manage them. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/acm")
  App disableAcm(@Param("app") String app);

  /** Has Heroku look at the domains again and renew the certificates where that is due. */
  @RequestLine("PATCH /apps/{app}/acm")
  App refreshAcm(@Param("app") String app);

  /**
   * Sends a code of the user's second factor ahead, so that the calls on this app need none for a
   * while. The code is used up.
   */
  @RequestLine("PUT /apps/{app}/pre-authorizations")
  @Headers("Heroku-Two-Factor-Code: {code}")
  void preauthorize(@Param("app") String app, @Param("code") String code);

  /** Features that an app can switch; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/features")
  @Headers("Range: {range}")
  Paged<Feature> features(@Param("app") String app, @Param("range") ListRange... range);

  /** One feature by name or id. */
  @RequestLine("GET /apps/{app}/features/{feature}")
  Feature feature(@Param("app") String app, @Param("feature") String nameOrId);

  /** Switches a feature on or off. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/features/{feature}")
  Feature updateFeature(
      @Param("app") String app, @Param("feature") String nameOrId, FeatureUpdate update);

  /** Transfers from and to the account; by id, or by the range that is given. */
  @RequestLine("GET /account/app-transfers")
  @Headers("Range: {range}")
  Paged<AppTransfer> transfers(@Param("range") ListRange... range);

  /** One transfer by its id, or by the app's name. */
  @RequestLine("GET /account/app-transfers/{transfer}")
  AppTransfer transfer(@Param("transfer") String nameOrId);

  /** Offers an app to somebody. */
  @RequestLine("POST /account/app-transfers")
  AppTransfer createTransfer(NewAppTransfer transfer);

  /** Accepts or declines a transfer. */
  @RequestLine("PATCH /account/app-transfers/{transfer}")
  AppTransfer updateTransfer(@Param("transfer") String nameOrId, AppTransferUpdate answer);

  /** Takes an offer back. */
  @RequestLine("DELETE /account/app-transfers/{transfer}")
  AppTransfer deleteTransfer(@Param("transfer") String nameOrId);

  /** Sets an app up from an archive with an {@code app.json}; it goes on after the answer. */
  @RequestLine("POST /app-setups")
  AppSetup createSetup(NewAppSetup setup);

  /** How far a set-up is. */
  @RequestLine("GET /app-setups/{setup}")
  AppSetup getSetup(@Param("setup") String id);
}
