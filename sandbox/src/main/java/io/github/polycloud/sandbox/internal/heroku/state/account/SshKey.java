// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/** A public SSH key of the account. */
public record SshKey(
    UUID id, String type, String material, String comment, String fingerprint, Instant createdAt)
    implements Serializable {

  private static final Set<String> TYPES =
      Set.of(
          "ssh-rsa",
          "ssh-dss",
          "ssh-ed25519",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521");

  /** The complete line: type, material and comment. */
  public String line() {
    return (type + " " + material + " " + comment).strip();
  }

  static SshKey parse(String line, Instant now) {
    String[] words = line.strip().split("\\s+", 3);
    if (words.length < 2 || !TYPES.contains(words[0])) {
      throw notAKey();
    }
    byte[] blob = decode(words[1]);
    if (!startsWithType(blob, words[0])) {
      throw notAKey();
    }
    String comment = words.length == 3 ? words[2] : "";
    return new SshKey(UUID.randomUUID(), words[0], words[1], comment, fingerprint(blob), now);
  }

  private static byte[] decode(String material) {
    try {
      return Base64.getDecoder().decode(material);
    } catch (IllegalArgumentException e) {
      throw notAKey();
    }
  }

  /**
   * Whether the decoded key starts with its own type, which detects truncated and mixed-up keys.
   */
  private static boolean startsWithType(byte[] blob, String type) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    return blob.length > 4 + name.length
        && Arrays.equals(blob, 0, 4, new byte[] {0, 0, 0, (byte) name.length}, 0, 4)
        && Arrays.equals(blob, 4, 4 + name.length, name, 0, name.length);
  }

  private static String fingerprint(byte[] blob) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(blob);
      return HexFormat.ofDelimiter(":").formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HerokuError notAKey() {
    return HerokuError.invalid("Public key is not a valid SSH public key.");
  }
}
