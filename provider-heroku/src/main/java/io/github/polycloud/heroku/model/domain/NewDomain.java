// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to add a domain.
 *
 * @param hostname the hostname
 * @param sniEndpoint id or name of its SNI endpoint; sent even if null
 * @since 0.1.0
 */
public record NewDomain(
    String hostname, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sniEndpoint) {
  /** Rejects null components. */
  public NewDomain {
    Objects.requireNonNull(hostname, "hostname");
  }

  /** Creates a request for a domain without an SNI endpoint. */
  public static NewDomain named(String hostname) {
    Objects.requireNonNull(hostname, "hostname");
    return new NewDomain(hostname, null);
  }
}
