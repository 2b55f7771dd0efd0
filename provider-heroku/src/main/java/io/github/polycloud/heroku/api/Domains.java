// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.heroku.model.domain.Domain;
import io.github.polycloud.heroku.model.domain.DomainUpdate;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.heroku.model.domain.NewSniEndpoint;
import io.github.polycloud.heroku.model.domain.SniEndpoint;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.paging.Paged;

/**
 * Domains of an app and their certificates (SNI endpoints).
 *
 * @since 0.1.0
 */
public interface Domains {
  /**
   * Lists all domains of an app, including the one assigned by Heroku, ordered by id unless a range
   * is given.
   */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Range: {range}")
  Paged<Domain> list(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns a domain by hostname or id. */
  @RequestLine("GET /apps/{app}/domains/{domain}")
  Domain get(@Param("app") String app, @Param("domain") String hostnameOrId);

  /** Adds a domain. */
  @RequestLine("POST /apps/{app}/domains")
  Domain create(@Param("app") String app, NewDomain domain);

  /** Changes or removes the SNI endpoint of a domain. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/domains/{domain}")
  Domain update(
      @Param("app") String app, @Param("domain") String hostnameOrId, DomainUpdate update);

  /** Removes a domain. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  Domain delete(@Param("app") String app, @Param("domain") String hostnameOrId);

  /** Lists all SNI endpoints of an app, ordered by id unless a range is given. */
  @RequestLine("GET /apps/{app}/sni-endpoints")
  @Headers("Range: {range}")
  Paged<SniEndpoint> sniEndpoints(@Param("app") String app, @Param("range") ListRange... range);

  /** Returns an SNI endpoint by name or id. */
  @RequestLine("GET /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint sniEndpoint(@Param("app") String app, @Param("endpoint") String nameOrId);

  /** Adds an SNI endpoint with its certificate. */
  @RequestLine("POST /apps/{app}/sni-endpoints")
  SniEndpoint createSniEndpoint(@Param("app") String app, NewSniEndpoint endpoint);

  /** Replaces the certificate of an SNI endpoint. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint updateSniEndpoint(
      @Param("app") String app, @Param("endpoint") String nameOrId, NewSniEndpoint endpoint);

  /** Removes an SNI endpoint. */
  @RequestLine("DELETE /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint deleteSniEndpoint(@Param("app") String app, @Param("endpoint") String nameOrId);
}
