package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.http.Received;
import io.github.polycloud.legacy.model.App;
import io.github.polycloud.legacy.model.AppList;
import io.github.polycloud.legacy.model.AppName;
import io.github.polycloud.legacy.model.AppSettings;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Json;
import io.github.polycloud.legacy.model.NewApp;
import java.util.List;
import java.util.Map;

/** Apps and their settings. */
public interface Apps {
  /** All apps that the account can see. */
  @RequestLine("GET /apps")
  @Headers("Accept: application/xml")
  AppList list();

  /** All apps with all that is known of them, which only JSON holds. */
  @RequestLine("GET /apps")
  @Headers("Accept: application/json")
  List<App> listInDetail();

  /** One app. */
  @RequestLine("GET /apps/{app}")
  @Headers("Accept: application/xml")
  App get(@Param("app") String app);

  /** One app, asked for as JSON. */
  @RequestLine("GET /apps/{app}")
  @Headers("Accept: application/json")
  Json<App> getAsJson(@Param("app") String app);

  /** Makes an app from a form; an empty one gives it a generated name. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/xml")
  App create(Form app);

  /** Makes an app from XML. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/xml")
  App create(NewApp app);

  /** Makes an app from a form and asks for it as JSON. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/json")
  Json<App> createAsJson(Form app);

  /** Makes an app from XML and asks for it as JSON. */
  @RequestLine("POST /apps")
  @Headers("Accept: application/json")
  Json<App> createAsJson(NewApp app);

  /** Asks whether an app can be used: the status of the answer is 201 when it can, else 202. */
  @Idempotent
  @RequestLine("PUT /apps/{app}/status")
  Received<String> status(@Param("app") String app, Form nothing);

  /** Changes an app from a form, for example {@code app[name]}. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/json")
  AppName update(@Param("app") String app, Form settings);

  /** Changes an app from XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/json")
  AppName update(@Param("app") String app, AppSettings settings);

  /** Changes an app from a form and asks for all of it as XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/xml")
  App updateAsXml(@Param("app") String app, Form settings);

  /** Changes an app from XML and asks for all of it as XML. */
  @RequestLine("PUT /apps/{app}")
  @Headers("Accept: application/xml")
  App updateAsXml(@Param("app") String app, AppSettings settings);

  /** Destroys an app, for good. */
  @RequestLine("DELETE /apps/{app}")
  void delete(@Param("app") String app);

  /** Makes an app that is a copy of a template; all other apps refuse to be copied. */
  @RequestLine("POST /apps/{app}/clone")
  @Headers("Accept: application/json")
  Json<App> cloneTemplate(@Param("app") String template, Form app);

  /** Shows or hides the maintenance page: {@code maintenance_mode} is 1 or 0. */
  @Idempotent
  @RequestLine("POST /apps/{app}/server/maintenance")
  void maintenance(@Param("app") String app, Form mode);

  /** Whether the maintenance page is shown, under {@code maintenance}. */
  @RequestLine("GET /apps/{app}/server/maintenance")
  @Headers("Accept: application/json")
  Map<String, Boolean> maintenance(@Param("app") String app);

  /** Forgets the pages that the HTTP cache in front of an app holds. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/httpcache")
  @Headers("Accept: text/plain")
  String clearHttpCache(@Param("app") String app);
}
