// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.domain;

import java.util.Objects;

/**
 * Request to replace all records with those of a zone file.
 *
 * @param zoneFile the content of the zone file
 * @since 0.1.0
 */
public record ZoneImport(String zoneFile) {
  /** Rejects null components. */
  public ZoneImport {
    Objects.requireNonNull(zoneFile, "zoneFile");
  }
}
