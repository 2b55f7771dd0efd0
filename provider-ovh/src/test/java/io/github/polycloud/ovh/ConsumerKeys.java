// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.Cloud;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.sandbox.Sandbox;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Consumer keys of the sandbox in any state. */
final class ConsumerKeys {
  private ConsumerKeys() {}

  /** A pending key with rules such as {@code GET /me}. */
  static ConsumerKey request(Sandbox sandbox, String... rules) {
    ConsumerKeyRequest request = ConsumerKeyRequest.create();
    for (String rule : rules) {
      request = request.rule(rule.split(" ")[0], rule.split(" ")[1]);
    }
    try (Cloud cloud = Connections.withoutConsumerKey(sandbox).connect()) {
      return cloud.unwrap(Ovh.class).consumerKeys().request(request);
    }
  }

  static String accepted(Sandbox sandbox, String... rules) throws IOException {
    return decided("accept", request(sandbox, rules));
  }

  static String rejected(Sandbox sandbox, String... rules) throws IOException {
    return decided("refuse", request(sandbox, rules));
  }

  /**
   * Decides as the owner of the account; returns the URL that the browser is redirected to, or "".
   */
  static String decide(String action, URI page) throws IOException {
    HttpURLConnection form = (HttpURLConnection) page.toURL().openConnection();
    form.setInstanceFollowRedirects(false);
    form.setDoOutput(true);
    form.getOutputStream().write(("action=" + action).getBytes(UTF_8));
    form.getResponseCode();
    String location = form.getHeaderField("Location");
    form.disconnect();
    return location == null ? "" : location;
  }

  private static String decided(String action, ConsumerKey key) throws IOException {
    decide(action, key.validationUrl());
    return key.consumerKey().reveal();
  }
}
