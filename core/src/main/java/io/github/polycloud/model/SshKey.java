// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import io.github.polycloud.error.CloudException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A public SSH key of the account.
 *
 * @param name name of the key: its name at OVH, the comment of the key at Heroku
 * @param publicKey one line: type, base64-encoded key, comment
 * @param fingerprint the provider's fingerprint of the key
 * @since 0.1.0
 */
public record SshKey(String name, String publicKey, @Nullable String fingerprint) {
  /**
   * Returns whether a line holds the same public key; comments are not compared.
   *
   * @param line a line as in {@code authorized_keys}: type, base64-encoded key, and an optional
   *     comment
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is not a public key
   */
  public boolean sameAs(String line) {
    Objects.requireNonNull(line, "line");
    SshPublicKey other = SshPublicKey.of(line);
    String[] own = publicKey.strip().split("\\s+", 3);
    return own.length > 1 && own[0].equals(other.type()) && own[1].equals(other.base64());
  }

  /**
   * Returns whether the key has this fingerprint: as the provider or as {@code ssh-keygen -l}
   * writes it, {@code SHA256:...} or MD5 with colons, with or without {@code MD5:}.
   */
  public boolean hasFingerprint(String candidate) {
    Objects.requireNonNull(candidate, "candidate");
    if (candidate.isBlank() || candidate.equals("MD5:")) {
      return false;
    }
    String bare = candidate.startsWith("MD5:") ? candidate.substring(4) : candidate;
    return candidate.equals(fingerprint)
        || candidate.equals(sha256())
        || bare.equalsIgnoreCase(digest("MD5", HexFormat.ofDelimiter(":")::formatHex));
  }

  /**
   * Returns the fingerprint as {@code ssh-keygen -l} writes it, {@code SHA256:} and base64; empty
   * if the provider stores no valid key.
   */
  public String sha256() {
    String digest = digest("SHA-256", Base64.getEncoder().withoutPadding()::encodeToString);
    return digest.isEmpty() ? "" : "SHA256:" + digest;
  }

  private String digest(String algorithm, Function<byte[], String> format) {
    String[] parts = publicKey.strip().split("\\s+", 3);
    try {
      byte[] key = Base64.getDecoder().decode(parts.length > 1 ? parts[1] : "?");
      return format.apply(MessageDigest.getInstance(algorithm).digest(key));
    } catch (IllegalArgumentException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has " + algorithm, e);
    }
  }
}
