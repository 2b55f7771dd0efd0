// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an app shows its maintenance page instead of serving visitors.
 *
 * @since 0.1.0
 */
public enum Maintenance {
  /** Visitors see the maintenance page. */
  @JsonProperty("on")
  ON,
  /** The app serves visitors. */
  @JsonProperty("off")
  OFF,
  /** The provider does not say. */
  @JsonProperty("unknown")
  UNKNOWN
}
