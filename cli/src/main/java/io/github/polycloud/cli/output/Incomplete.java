// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.output;

/** A list of several sources, of which some may fail. */
public interface Incomplete {
  /**
   * Returns whether a source has failed, so that an empty list does not mean that there is none.
   */
  boolean hasFailed();
}
