// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.domain.NewSslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpointUpdate;
import io.github.polycloud.paging.Paged;

/**
 * Legacy SSL endpoints: certificates on dedicated addresses, as used before SNI.
 *
 * @deprecated retired by the service; use {@link Domains#sniEndpoints}
 * @since 0.1.0
 */
@Deprecated
public interface SslEndpoints {
  /** Lists the SSL endpoints of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/ssl-endpoints")
  @Headers("Range: {range}")
  Paged<SslEndpoint> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns an SSL endpoint by name or id. */
  @RequestLine("GET /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint get(@Param("app") String app, @Param("endpoint") String nameOrId);

  /** Adds an SSL endpoint. */
  @RequestLine("POST /apps/{app}/ssl-endpoints")
  SslEndpoint create(@Param("app") String app, NewSslEndpoint endpoint);

  /** Updates an SSL endpoint. */
  @RequestLine("PATCH /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint update(
      @Param("app") String app, @Param("endpoint") String nameOrId, SslEndpointUpdate update);

  /** Removes an SSL endpoint. */
  @RequestLine("DELETE /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint delete(@Param("app") String app, @Param("endpoint") String nameOrId);
}
