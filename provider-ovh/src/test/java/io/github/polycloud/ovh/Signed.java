// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Recomputes a signature from a received request, for requests that the sandbox did not verify. */
final class Signed {
  private Signed() {}

  static boolean isRight(RecordedRequest request, OvhEndpoint access) {
    String text =
        String.join(
            "+",
            access.applicationSecret(),
            access.consumerKey(),
            request.method(),
            "http://" + request.header("Host").orElseThrow() + request.rawTarget(),
            request.body(),
            request.header("X-Ovh-Timestamp").orElseThrow());
    return request.header("X-Ovh-Signature").orElseThrow().equals("$1$" + sha1(text));
  }

  private static String sha1(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
