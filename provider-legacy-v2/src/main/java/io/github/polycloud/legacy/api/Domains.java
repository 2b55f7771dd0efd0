package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.Domain;
import io.github.polycloud.legacy.model.DomainList;
import io.github.polycloud.legacy.model.Form;
import io.github.polycloud.legacy.model.Json;
import java.util.List;

/** Domains of an app. */
public interface Domains {
  /** All domains. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Accept: application/xml")
  DomainList list(@Param("app") String app);

  /** All domains, asked for as JSON. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Accept: application/json")
  List<Domain> listAsJson(@Param("app") String app);

  /** Adds the hostname in {@code domain_name[domain]}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/json")
  Json<Domain> add(@Param("app") String app, Form domain);

  /** Adds a hostname, sent as text. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/json")
  Json<Domain> add(@Param("app") String app, String hostname);

  /** Adds a hostname, sent as text, and asks for it as XML. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/xml")
  Domain addAsXml(@Param("app") String app, String hostname);

  /** Removes a hostname. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  void remove(@Param("app") String app, @Param("domain") String hostname);

  /** Removes every domain of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/domains")
  void removeAll(@Param("app") String app);
}
