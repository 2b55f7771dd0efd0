package io.github.polycloud.ovh.internal;

import io.github.polycloud.auth.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * OVH's signature of a call. URL and body are those of the wire, to the byte: the service signs
 * what it received and compares.
 */
final class OvhSignature {
  private static final String VERSION = "$1$";

  private OvhSignature() {}

  static String of(
      Secret applicationSecret,
      Secret consumerKey,
      String method,
      String url,
      byte @Nullable [] body,
      String timestamp) {
    MessageDigest sha1 = DigestUtils.getSha1Digest();
    String head =
        String.join("+", applicationSecret.reveal(), consumerKey.reveal(), method, url, "");
    sha1.update(head.getBytes(StandardCharsets.UTF_8));
    if (body != null) {
      sha1.update(body);
    }
    sha1.update(("+" + timestamp).getBytes(StandardCharsets.UTF_8));
    return VERSION + Hex.encodeHexString(sha1.digest());
  }
}
