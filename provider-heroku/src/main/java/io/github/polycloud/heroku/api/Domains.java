package io.github.polycloud.heroku.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.polycloud.Paged;
import io.github.polycloud.heroku.ListRange;
import io.github.polycloud.heroku.model.Domain;
import io.github.polycloud.heroku.model.NewDomain;

/** Hostnames of an app. */
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
  Domain add(@Param("app") String app, NewDomain domain);

  /** Removes a domain. */
  @RequestLine("DELETE /apps/{app}/domains/{domain}")
  Domain remove(@Param("app") String app, @Param("domain") String hostnameOrId);
}
