// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

import io.github.polycloud.sandbox.internal.snapshot.SealedSnapshot;

/** Resets, saves and restores the state of both clouds. Thread-safe. */
public interface StateAccess {

  /** Restores the state, faults, journal and clock as they were after the start. */
  void reset();

  /**
   * The state of both clouds.
   *
   * @throws IllegalStateException if it is too long; its message is one line for the client
   */
  SealedSnapshot snapshot();

  /**
   * Restores a state.
   *
   * @throws IllegalArgumentException if this is not a snapshot of this process; its message is one
   *     line for the client
   */
  void restore(SealedSnapshot snapshot);
}
