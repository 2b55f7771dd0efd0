// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.legacy.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.SslEndpoint;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;

/**
 * Operations on SSL endpoints, each identified by the hostname that DNS should point to.
 *
 * @since 0.1.0
 */
@Headers("Accept: application/json")
public interface SslEndpoints {
  /** Lists all SSL endpoints of an app. */
  @RequestLine("GET /apps/{app}/ssl-endpoints")
  List<SslEndpoint> list(@Param("app") String app);

  /** Creates an endpoint from {@code pem} and {@code key}. */
  @RequestLine("POST /apps/{app}/ssl-endpoints")
  SslEndpoint create(@Param("app") String app, @Sensitive Form pemAndKey);

  /** Returns an endpoint. */
  @RequestLine("GET /apps/{app}/ssl-endpoints/{cname}")
  SslEndpoint get(@Param("app") String app, @Param("cname") String cname);

  /** Replaces the certificate of an endpoint with {@code pem} and {@code key}. */
  @RequestLine("PUT /apps/{app}/ssl-endpoints/{cname}")
  SslEndpoint update(
      @Param("app") String app, @Param("cname") String cname, @Sensitive Form pemAndKey);

  /** Removes an endpoint. */
  @RequestLine("DELETE /apps/{app}/ssl-endpoints/{cname}")
  void delete(@Param("app") String app, @Param("cname") String cname);

  /**
   * Switches back to the previous certificate; a second call reverts the switch. Not idempotent.
   */
  @RequestLine("POST /apps/{app}/ssl-endpoints/{cname}/rollback")
  SslEndpoint rollback(@Param("app") String app, @Param("cname") String cname);
}
