// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Distinguishes the snapshots of this process from others, so that clients of a sandbox cannot make
 * it read objects of their own. Thread-safe.
 */
public final class SnapshotSeal {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 32;

  private final SecretKeySpec key;

  /** Creates a seal with a random key. */
  public SnapshotSeal() {
    byte[] random = new byte[LENGTH];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  /** Returns a snapshot with the seal behind it. */
  public byte[] add(byte[] snapshot) {
    byte[] sealed = Arrays.copyOf(snapshot, snapshot.length + LENGTH);
    System.arraycopy(mac(snapshot), 0, sealed, snapshot.length, LENGTH);
    return sealed;
  }

  /**
   * Returns the snapshot without the seal.
   *
   * @throws IllegalArgumentException if another process has made it, or it was changed
   */
  public byte[] remove(byte[] sealed) {
    int length = Math.max(0, sealed.length - LENGTH);
    byte[] snapshot = Arrays.copyOf(sealed, length);
    byte[] seal = Arrays.copyOfRange(sealed, length, sealed.length);
    if (!MessageDigest.isEqual(seal, mac(snapshot))) {
      throw new IllegalArgumentException(
          "not a snapshot that this sandbox has returned; a state file moves a state to another"
              + " one");
    }
    return snapshot;
  }

  private byte[] mac(byte[] snapshot) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(snapshot);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
