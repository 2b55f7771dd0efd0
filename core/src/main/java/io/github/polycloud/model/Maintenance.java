// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

/**
 * Whether an app shows its maintenance page instead of serving visitors.
 *
 * @since 0.1.0
 */
public enum Maintenance {
  /** Visitors see the maintenance page. */
  ON,
  /** The app serves visitors. */
  OFF,
  /** The provider does not say. */
  UNKNOWN
}
