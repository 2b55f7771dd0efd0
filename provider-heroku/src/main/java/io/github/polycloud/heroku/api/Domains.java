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

/** Hostnames of an app, and the certificates they are served with. */
public interface Domains {
  /** All domains, the one that Heroku gave included; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/domains")
  @Headers("Range: {range}")
  Paged<Domain> list(@Param("app") String app, @Param("range") ListRange... range);

  /** One domain by hostname or id. */
  @RequestLine("GET /apps/{app}/domains/{domain}")
  Domain get(@Param("app") String app, @Param("domain") String hostnameOrId);

  /** Adds a domain. */
  @RequestLine("POST /apps/{app}/domains")
  Domain create(@Param("app") String app, NewDomain domain);

  /** Serves a domain with another certificate, or with none. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/domains/{domain}")
  Domain update(
      @Param("app") String app, @Param("domain") String hostnameOrId, DomainUpdate update);

  /** Removes a domain. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  Domain delete(@Param("app") String app, @Param("domain") String hostnameOrId);

  /** All certificates; by id, or by the range that is given. */
  @RequestLine("GET /apps/{app}/sni-endpoints")
  @Headers("Range: {range}")
  Paged<SniEndpoint> sniEndpoints(@Param("app") String app, @Param("range") ListRange... range);

  /** One certificate by name or id. */
  @RequestLine("GET /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint sniEndpoint(@Param("app") String app, @Param("endpoint") String nameOrId);

  /** Adds a certificate. */
  @RequestLine("POST /apps/{app}/sni-endpoints")
  SniEndpoint createSniEndpoint(@Param("app") String app, NewSniEndpoint endpoint);

  /** Puts another certificate in place of one. */
  @Idempotent
  @RequestLine("PATCH /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint updateSniEndpoint(
      @Param("app") String app, @Param("endpoint") String nameOrId, NewSniEndpoint endpoint);

  /** Removes a certificate. */
  @RequestLine("DELETE /apps/{app}/sni-endpoints/{endpoint}")
  SniEndpoint deleteSniEndpoint(@Param("app") String app, @Param("endpoint") String nameOrId);
}
