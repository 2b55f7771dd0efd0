package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.domain.NewSslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpoint;
import io.github.polycloud.heroku.model.domain.SslEndpointUpdate;
import io.github.polycloud.paging.Paged;

/**
 * Certificates on addresses of their own, as apps had them before SNI.
 *
 * @deprecated the service retired them; see {@link Domains#sniEndpoints}
 */
@Deprecated
public interface SslEndpoints {
  /** All of an app; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/ssl-endpoints")
  @Headers("Range: {range}")
  Paged<SslEndpoint> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One by name or id. */
  @RequestLine("GET /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint get(@Param("app") String app, @Param("endpoint") String nameOrId);

  /** Adds one. */
  @RequestLine("POST /apps/{app}/ssl-endpoints")
  SslEndpoint create(@Param("app") String app, NewSslEndpoint endpoint);

  /** Changes one. */
  @RequestLine("PATCH /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint update(
      @Param("app") String app, @Param("endpoint") String nameOrId, SslEndpointUpdate update);

  /** Removes one. */
  @RequestLine("DELETE /apps/{app}/ssl-endpoints/{endpoint}")
  SslEndpoint delete(@Param("app") String app, @Param("endpoint") String nameOrId);
}
