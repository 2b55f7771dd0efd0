// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of the SNI endpoint of a domain.
 *
 * @param sniEndpoint id or name of the SNI endpoint; sent even if null
 * @since 0.1.0
 */
public record DomainUpdate(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sniEndpoint) {
  /** Assigns this SNI endpoint. */
  public static DomainUpdate sniEndpoint(String sniEndpoint) {
    Objects.requireNonNull(sniEndpoint, "sniEndpoint");
    return new DomainUpdate(sniEndpoint);
  }

  /** Removes the SNI endpoint. */
  public static DomainUpdate clearSniEndpoint() {
    return new DomainUpdate(null);
  }
}
