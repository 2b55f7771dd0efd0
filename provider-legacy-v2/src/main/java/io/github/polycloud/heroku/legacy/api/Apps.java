// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.App;
import io.github.polycloud.heroku.legacy.model.AppList;
import io.github.polycloud.heroku.legacy.model.AppName;
import io.github.polycloud.heroku.legacy.model.AppSettings;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.JsonBody;
import io.github.polycloud.heroku.legacy.model.NewApp;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Safe;
import io.github.polycloud.http.TypedResponse;
import java.util.List;
import java.util.Map;

/**
 * Apps and their settings.
 *
 * @since 0.1.0
 */
public interface Apps {
  /** Lists all apps that the account can access. */
  @RequestLine("GET /apps")
  @Headers("Accept: application/xml")
  AppList list();

  /** Lists all apps with all their properties, which only the JSON representation contains. */
  @RequestLine("GET /apps")
  @Headers("Accept: application/json")
  List<App> listInDetail();

  /** Returns an app. */
  @RequestLine("GET /apps/{app}")
  @Headers("Accept: application/xml")
  App get(@Param("app") String app);

  /** Returns an app, requested as JSON. */
  @RequestLine("GET /apps/{app}")
  @Headers("Accept: application/json")
  JsonBody<App> getAsJson(@Param("app") String app);

  /** Creates an app from a form; an empty form creates one with a generated name. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/xml")
  App create(Form app);

  /** Creates an app from XML. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/xml")
  App create(NewApp app);

  /** Creates an app from a form and requests JSON. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/json")
  JsonBody<App> createAsJson(Form app);

  /** Creates an app from XML and requests JSON. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/json")
  JsonBody<App> createAsJson(NewApp app);

  /** Checks whether an app is ready: the response has status 201 if it is, otherwise 202. */
  @Safe
  @RequestLine("PUT /apps/{app}/status")
  TypedResponse<String> status(@Param("app") String app, Form nothing);

  /** Updates an app from a form, for example {@code app[name]}. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/json")
  AppName update(@Param("app") String app, Form settings);

  /** Updates an app from XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/json")
  AppName update(@Param("app") String app, AppSettings settings);

  /** Updates an app from a form and requests the complete app as XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/xml")
  App updateAsXml(@Param("app") String app, Form settings);

  /** Updates an app from XML and requests the complete app as XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/xml")
  App updateAsXml(@Param("app") String app, AppSettings settings);

  /** Deletes an app permanently. */
  @RequestLine("DELETE /apps/{app}")
  void delete(@Param("app") String app);

  /** Creates an app as a copy of a template app; only template apps can be copied. */
  @RequestLine("POST /apps/{app}/clone")
  @Headers("Accept: application/json")
  JsonBody<App> cloneTemplate(@Param("app") String template, Form app);

  /** Enables or disables maintenance mode: {@code maintenance_mode} is 1 or 0. */
  @Idempotent
  @RequestLine("POST /apps/{app}/server/maintenance")
  void maintenance(@Param("app") String app, Form mode);

  /** Returns whether maintenance mode is enabled, under the key {@code maintenance}. */
  @RequestLine("GET /apps/{app}/server/maintenance")
  @Headers("Accept: application/json")
  Map<String, Boolean> maintenance(@Param("app") String app);

  /** Purges the HTTP cache in front of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/httpcache")
  @Headers("Accept: text/plain")
  String clearHttpCache(@Param("app") String app);
}
