// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * When a change of an app's configuration reaches its processes.
 *
 * @since 0.1.0
 */
public enum ChangeEffect {
  /** At once, without a release and without a restart. */
  @JsonProperty("immediate")
  IMMEDIATE,
  /** By a new release, which restarts the processes. */
  @JsonProperty("new_release")
  NEW_RELEASE,
  /** After the next restart of the processes, which the caller triggers. */
  @JsonProperty("restart")
  RESTART
}
