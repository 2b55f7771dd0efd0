// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.snapshot;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Distinguishes the snapshots of this process from others, so that clients of a sandbox cannot make
 * it read objects of their own. Thread-safe.
 */
public final class SnapshotSeal {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** Creates a seal with a random key. */
  public SnapshotSeal() {
    byte[] random = new byte[SealedSnapshot.SEAL];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, ALGORITHM);
  }

  /** Seals a snapshot. */
  public SealedSnapshot seal(byte[] snapshot) {
    return new SealedSnapshot(snapshot, mac(snapshot));
  }

  /**
   * Checks a seal.
   *
   * @throws IllegalArgumentException if another process has made it, or the snapshot was changed
   */
  public void check(SealedSnapshot sealed) {
    if (!MessageDigest.isEqual(sealed.seal(), mac(sealed.content()))) {
      throw new IllegalArgumentException(
          "not a snapshot that this sandbox has returned; a state file moves a state to another"
              + " one");
    }
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
