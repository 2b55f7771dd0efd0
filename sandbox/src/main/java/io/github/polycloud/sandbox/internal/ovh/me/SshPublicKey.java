// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.me;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;

/** A line of an OpenSSH public key file: type, base64 and optionally a comment. */
public final class SshPublicKey {

  private static final Set<String> TYPES =
      Set.of(
          ("ssh-rsa ssh-dss ssh-ed25519 ecdsa-sha2-nistp256 ecdsa-sha2-nistp384"
                  + " ecdsa-sha2-nistp521 sk-ssh-ed25519@openssh.com"
                  + " sk-ecdsa-sha2-nistp256@openssh.com")
              .split(" "));

  private SshPublicKey() {}

  /** Whether type and encoded part of a line agree. */
  public static boolean isWellFormed(String line) {
    String[] words = line.split(" +", 3);
    return words.length >= 2
        && TYPES.contains(words[0])
        && line.lines().count() == 1
        && beginsWithType(words[1], words[0]);
  }

  /** The MD5 fingerprint of a well-formed key. */
  public static String fingerprint(String line) {
    try {
      byte[] blob = Base64.getDecoder().decode(line.split(" +", 3)[1]);
      return HexFormat.ofDelimiter(":").formatHex(MessageDigest.getInstance("MD5").digest(blob));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  /** The encoded part repeats the type, after its length. */
  private static boolean beginsWithType(String base64, String type) {
    try {
      ByteBuffer blob = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
      if (blob.remaining() <= Integer.BYTES + type.length() || blob.getInt() != type.length()) {
        return false;
      }
      byte[] name = new byte[type.length()];
      blob.get(name);
      return type.equals(new String(name, US_ASCII));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
