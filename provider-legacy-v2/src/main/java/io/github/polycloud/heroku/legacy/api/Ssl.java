// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Certificate;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.redaction.Sensitive;

/**
 * Operations on certificates of an app and of its domains, as they were before SSL endpoints.
 *
 * @since 0.1.0
 */
public interface Ssl {
  /** Sets the certificate of an app from {@code pem} and {@code key}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/ssl")
  @Headers("Accept: application/json")
  Certificate set(@Param("app") String app, @Sensitive Form pemAndKey);

  /** Removes the certificate of an app. */
  @Idempotent
  @RequestLine("DELETE /apps/{app}/ssl")
  void clear(@Param("app") String app);

  /** Sets the certificate of one domain from {@code pem} and {@code key}. */
  @Idempotent
  @RequestLine("POST /apps/{app}/domains/{domain}/ssl")
  @Headers("Accept: application/json")
  Certificate set(
      @Param("app") String app, @Param("domain") String domain, @Sensitive Form pemAndKey);

  /** Removes the certificate of one domain. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}/ssl")
  void clear(@Param("app") String app, @Param("domain") String domain);
}
