// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The keys of a client, with a signature that is implemented independently of the server. */
record Keys(String applicationKey, String applicationSecret, String consumerKey) {
  static Keys of(OvhLogin login) {
    return new Keys(login.applicationKey(), login.applicationSecret(), login.consumerKey());
  }

  Keys withSecret(String other) {
    return new Keys(applicationKey, other, consumerKey);
  }

  Keys withApplication(String key, String secret) {
    return new Keys(key, secret, consumerKey);
  }

  Keys withConsumer(String other) {
    return new Keys(applicationKey, applicationSecret, other);
  }

  String sign(String method, String url, String body, String timestamp) {
    String text =
        applicationSecret
            + "+"
            + consumerKey
            + "+"
            + method
            + "+"
            + url
            + "+"
            + body
            + "+"
            + timestamp;
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8));
      return "$1$%040x".formatted(new BigInteger(1, digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
