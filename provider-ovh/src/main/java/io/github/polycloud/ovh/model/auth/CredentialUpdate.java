// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.auth;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.model.FieldUpdate;
import java.util.List;
import java.util.Objects;

/**
 * Changes of a consumer key.
 *
 * @param allowedIPs address blocks it may be used from, in CIDR notation; empty for any address
 * @since 0.1.0
 */
public record CredentialUpdate(FieldUpdate<List<String>> allowedIPs) {
  /** Rejects null components. */
  public CredentialUpdate {
    Objects.requireNonNull(allowedIPs, "allowedIPs");
  }

  /** Restricts the key to these address blocks. */
  public static CredentialUpdate allowedFrom(String... blocks) {
    return new CredentialUpdate(FieldUpdate.to(Elements.listOf("blocks", blocks)));
  }

  /** Removes the restriction to address blocks. */
  public static CredentialUpdate allowedFromAnywhere() {
    return new CredentialUpdate(FieldUpdate.clear());
  }
}
