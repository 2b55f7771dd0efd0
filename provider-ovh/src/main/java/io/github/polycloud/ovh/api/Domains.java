// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.http.Idempotent;
import io.github.polycloud.ovh.model.domain.Domain;
import io.github.polycloud.ovh.model.domain.DomainUpdate;
import io.github.polycloud.ovh.model.service.ServiceInfos;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain}: domain names. Their DNS records are in {@link Zones}.
 *
 * @since 0.1.0
 */
public interface Domains {
  /** All domain names. */
  @RequestLine("GET /domain")
  List<String> list();

  /** Domain names owned by one contact; null for all. */
  @RequestLine("GET /domain?whoisOwner={whoisOwner}")
  List<String> list(@Param("whoisOwner") @Nullable String whoisOwner);

  /** One domain name. */
  @RequestLine("GET /domain/{serviceName}")
  Domain get(@Param("serviceName") String serviceName);

  /** Changes a domain name. */
  @Idempotent
  @RequestLine("PUT /domain/{serviceName}")
  Domain update(@Param("serviceName") String serviceName, DomainUpdate update);

  /** Renewal and contacts of a domain name. */
  @RequestLine("GET /domain/{serviceName}/serviceInfos")
  ServiceInfos serviceInfos(@Param("serviceName") String serviceName);
}
