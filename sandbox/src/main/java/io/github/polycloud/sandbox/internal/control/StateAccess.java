// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.control;

/** Resets, saves and restores the state of both clouds. Thread-safe. */
public interface StateAccess {

  /** Restores the state, faults, journal and clock as they were after the start. */
  void reset();

  /**
   * The state of both clouds, in a form of its own.
   *
   * @throws IllegalStateException if it is too long; its message is one line for the client
   */
  byte[] snapshot();

  /**
   * Restores a state.
   *
   * @throws IllegalArgumentException if this is not a snapshot of this version; its message is one
   *     line for the client
   */
  void restore(byte[] snapshot);
}
