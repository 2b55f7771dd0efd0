// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Domain;
import io.github.polycloud.heroku.legacy.model.DomainList;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.JsonBody;
import io.github.polycloud.http.Idempotent;
import java.util.List;

/**
 * Operations on the domains of an app.
 *
 * @since 0.1.0
 */
public interface Domains {
  /** Lists all domains. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Accept: application/xml")
  DomainList list(@Param("app") String app);

  /** Lists all domains, requested as JSON. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Accept: application/json")
  List<Domain> listAsJson(@Param("app") String app);

  /** Adds the hostname in {@code domain_name[domain]}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/json")
  JsonBody<Domain> create(@Param("app") String app, Form domain);

  /** Adds a hostname, sent as text. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/json")
  JsonBody<Domain> create(@Param("app") String app, String hostname);

  /** Adds a hostname, sent as text, and requests XML. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/xml")
  Domain createAsXml(@Param("app") String app, String hostname);

  /** Removes a hostname. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  void delete(@Param("app") String app, @Param("domain") String hostname);

  /** Removes all domains of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/domains")
  void deleteAll(@Param("app") String app);
}
