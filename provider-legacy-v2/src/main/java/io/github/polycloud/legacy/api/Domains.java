package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.Form;
import io.github.polycloud.legacy.model.DomainList;
import java.util.Map;

/** Domains of an app. */
public interface Domains {
  /** All domains. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Accept: application/xml")
  DomainList list(@Param("app") String app);

  /** Adds the hostname in {@code domain_name[domain]}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains")
  @Headers("Accept: application/json")
  Map<String, Object> add(@Param("app") String app, Form domain);

  /** Removes a hostname. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  void remove(@Param("app") String app, @Param("domain") String hostname);
}
