package io.github.polycloud.ovh.internal.auth;

import io.github.polycloud.auth.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * OVH's signature of a call. URL and body are those of the wire, to the byte: the service signs
 * what it received and compares.
 */
public final class OvhSignature {
  private static final String VERSION = "$1$";
  private static final HexFormat HEX = HexFormat.of();

  // Has seen the two secrets, with which every signature of a client begins, and nothing more.
  private final MessageDigest seededDigest;

  /** Signatures by these secrets. */
  public OvhSignature(Secret applicationSecret, Secret consumerKey) {
    seededDigest = DigestUtils.getSha1Digest();
    seededDigest.update(utf8(applicationSecret.reveal() + "+" + consumerKey.reveal() + "+"));
  }

  /**
   * What {@code X-Ovh-Signature} holds.
   *
   * @param method in capital letters
   * @param url absolute, every character as on the wire
   * @param body the bytes of the body; null when there is none
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
      throw new IllegalStateException("the SHA-1 of this JVM cannot be copied", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
