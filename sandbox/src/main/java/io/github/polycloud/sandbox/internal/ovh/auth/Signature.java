// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** OVH's signature: a SHA-1 over the shared secrets and the request exactly as it was sent. */
final class Signature {

  private Signature() {}

  static String of(
      String applicationSecret,
      String consumerKey,
      String method,
      String url,
      byte[] body,
      String timestamp) {
    MessageDigest sha1 = sha1();
    String before = String.join("+", applicationSecret, consumerKey, method, url, "");
    sha1.update(before.getBytes(UTF_8));
    sha1.update(body);
    sha1.update(("+" + timestamp).getBytes(UTF_8));
    return "$1$" + HexFormat.of().formatHex(sha1.digest());
  }

  /** Compares in constant time. */
  static boolean matches(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
