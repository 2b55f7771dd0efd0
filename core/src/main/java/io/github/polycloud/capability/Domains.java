// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;
import java.util.Optional;

/**
 * Hostnames of an app.
 *
 * <pre>{@code
 * Domain domain = cloud.domains().add("shop", "www.example.com");
 * System.out.println("www " + domain.dnsTarget());
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Domains {
  /**
   * Lists the domains of an app, including those assigned by the provider, ordered by hostname.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist
   */
  Paged<Domain> list(String app);

  /**
   * Returns a domain of an app.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not exist or does not have it
   */
  default Domain get(String app, String hostname) {
    return Found.first(
        list(app), domain -> domain.hostname().equalsIgnoreCase(hostname), "domain " + hostname);
  }

  /** Returns a domain of an app; empty if it does not exist. */
  default Optional<Domain> find(String app, String hostname) {
    return Found.optional(() -> get(app, hostname));
  }

  /**
   * Adds a hostname and returns when the provider has stored it; a certificate may still be on its
   * way. DNS is not changed: create the record {@link Domain#dnsTarget()}.
   *
   * @throws CloudException of kind {@code CONFLICT} if the hostname is in use, {@code
   *     INVALID_REQUEST} if it is malformed, {@code NOT_FOUND} if the app does not exist
   */
  Domain add(String app, String hostname);

  /**
   * Removes a hostname and returns when the provider has removed it.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not have it
   */
  void remove(String app, String hostname);
}
