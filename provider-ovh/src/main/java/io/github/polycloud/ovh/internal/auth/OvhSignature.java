// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Computes OVH's request signatures. URL and body must be byte for byte those that are sent: the
 * service computes the signature of the request it receives and compares. Safe for use by several
 * threads.
 */
public final class OvhSignature {
  private static final String VERSION = "$1$";
  private static final HexFormat HEX = HexFormat.of();

  // Has digested the two secrets, the common prefix of all signatures of a client, and nothing
  // else.
  private final MessageDigest seededDigest;

  /** Creates signatures with these secrets. */
  public OvhSignature(Secret applicationSecret, Secret consumerKey) {
    seededDigest = DigestUtils.getSha1Digest();
    seededDigest.update(utf8(applicationSecret.reveal() + "+" + consumerKey.reveal() + "+"));
  }

  /**
   * Returns the value of {@code X-Ovh-Signature}.
   *
   * @param method the HTTP method in upper case
   * @param url the absolute URL, exactly as sent
   * @param body the bytes of the body; null if there is none
   * @param timestamp seconds since 1970 by the clock of the service
   */
  public String of(String method, String url, byte @Nullable [] body, String timestamp) {
    MessageDigest sha1 = copy();
    sha1.update(utf8(method + "+" + url + "+"));
    if (body != null) {
      sha1.update(body);
    }
    return VERSION + HEX.formatHex(sha1.digest(utf8("+" + timestamp)));
  }

  private MessageDigest copy() {
    try {
      return (MessageDigest) seededDigest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-1 digest of this JVM cannot be cloned", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
