// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.webhook;

import io.github.polycloud.sandbox.internal.heroku.state.webhook.Webhook;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.NoRouteToHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One signed request to a webhook's URL. */
final class WebhookRequest {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int PATIENCE_MILLIS = 10_000;

  private final HttpURLConnection connection;
  private final Webhook webhook;
  private final byte[] body;

  WebhookRequest(Webhook webhook, String body) throws IOException {
    if (!webhook.reachable()) {
      throw new NoRouteToHostException("the sandbox calls loopback addresses only");
    }
    this.webhook = webhook;
    this.body = body.getBytes(StandardCharsets.UTF_8);
    this.connection = (HttpURLConnection) webhook.url().toURL().openConnection();
  }

  /** Sends the request and returns the response status. */
  int send() throws IOException {
    connection.setRequestMethod("POST");
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout(PATIENCE_MILLIS);
    connection.setReadTimeout(PATIENCE_MILLIS);
    connection.setDoOutput(true);
    connection.setFixedLengthStreamingMode(body.length);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("User-Agent", "Heroku-Webhooks (sandbox)");
    connection.setRequestProperty("Heroku-Webhook-Hmac-SHA256", signature());
    if (webhook.authorization() != null) {
      connection.setRequestProperty("Authorization", webhook.authorization());
    }
    try (OutputStream out = connection.getOutputStream()) {
      out.write(body);
    }
    try {
      return connection.getResponseCode();
    } finally {
      connection.disconnect();
    }
  }

  /** Aborts the request. */
  void cut() {
    connection.disconnect();
  }

  private String signature() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(webhook.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
