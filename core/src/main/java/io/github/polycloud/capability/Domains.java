package io.github.polycloud.capability;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.Domain;
import io.github.polycloud.paging.Paged;

/**
 * Hostnames of an app.
 *
 * <pre>{@code
 * Domain domain = cloud.domains().add("shop", "www.example.com");
 * System.out.println("CNAME www " + domain.target());
 * }</pre>
 *
 * @since 0.1.0
 */
public interface Domains {
  /** Lists the domains of an app, including those assigned by the provider. */
  Paged<Domain> list(String app);

  /**
   * Adds a hostname. DNS is not changed: create a record that points to {@link Domain#target()}.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} or {@code CONFLICT} if the hostname is
   *     in use or malformed, {@code NOT_FOUND} if the app does not exist
   */
  Domain add(String app, String hostname);

  /**
   * Removes a hostname.
   *
   * @throws CloudException of kind {@code NOT_FOUND} if the app does not have it
   */
  void remove(String app, String hostname);
}
