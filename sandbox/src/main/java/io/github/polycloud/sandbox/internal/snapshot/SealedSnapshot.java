// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

/**
 * A snapshot and what shows which process has made it. The arrays are not copied, since snapshots
 * are large, and must not be changed.
 *
 * @param content the snapshot
 * @param seal {@value #SEAL} bytes
 */
public record SealedSnapshot(byte[] content, byte[] seal) {

  /** The length of a seal in bytes. */
  public static final int SEAL = 32;

  /** Omits the content, which includes secrets. */
  @Override
  public String toString() {
    return "SealedSnapshot";
  }
}
