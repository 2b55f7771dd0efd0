package io.github.polycloud.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.legacy.model.Certificate;
import io.github.polycloud.legacy.model.Form;

/** Certificates of an app and of its domains, as they were before SSL endpoints. */
public interface Ssl {
  /** Sets the certificate of an app from {@code pem} and {@code key}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/ssl")
  @Headers("Accept: application/json")
  Certificate set(@Param("app") String app, Form pemAndKey);

  /** Takes the certificate of an app away. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/ssl")
  void clear(@Param("app") String app);

  /** Sets the certificate of one domain from {@code pem} and {@code key}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains/{domain}/ssl")
  @Headers("Accept: application/json")
  Certificate set(@Param("app") String app, @Param("domain") String domain, Form pemAndKey);

  /** Takes the certificate of one domain away. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}/ssl")
  void clear(@Param("app") String app, @Param("domain") String domain);
}
