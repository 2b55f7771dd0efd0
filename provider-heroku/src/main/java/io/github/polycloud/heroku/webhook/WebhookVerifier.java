// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.webhook;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.internal.arguments.Elements;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Verifies the signature of webhook deliveries and decodes them. Thread-safe.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.withSecrets(Secret.of(System.getenv("WEBHOOK_SECRET")));
 *
 * // in the handler of the POST request, with the unmodified bytes of the body
 * String signature = request.getHeader(WebhookVerifier.SIGNATURE);
 * WebhookNotification event = verifier.verify(body, signature);
 * if (event.resource().equals(WebhookResource.RELEASE)) {
 *   Release release = event.data().as(Release.class);
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class WebhookVerifier {
  /** The header that contains the signature of a delivery. */
  public static final String SIGNATURE = "Heroku-Webhook-Hmac-SHA256";

  private static final String ALGORITHM = "HmacSHA256";

  private final List<Secret> secrets;

  private WebhookVerifier(List<Secret> secrets) {
    this.secrets = secrets;
  }

  /**
   * Creates a verifier that accepts deliveries signed with any of these secrets; several are needed
   * only during a rotation.
   *
   * @throws CloudException of kind {@code CONFIGURATION} without a secret
   */
  public static WebhookVerifier withSecrets(Secret... secrets) {
    Objects.requireNonNull(secrets, "secrets");
    if (secrets.length == 0) {
      throw CloudException.of(
          ErrorKind.CONFIGURATION,
          "heroku: verifying webhooks requires the secret that signs them");
    }
    return new WebhookVerifier(Elements.listOf("secrets", secrets));
  }

  /**
   * Verifies the signature of a delivery and decodes it.
   *
   * @param body the exact bytes of the body; reserialized JSON would have another signature
   * @param signature value of the header {@value #SIGNATURE}; null if missing
   * @throws CloudException of kind {@code UNAUTHENTICATED} if the signature is missing or invalid,
   *     in which case the sender is unknown; {@code INVALID_REQUEST} if the signature is valid, but
   *     the body is not an event
   */
  public WebhookNotification verify(byte[] body, @Nullable String signature) {
    Objects.requireNonNull(body, "body");
    if (signature == null || signature.isBlank()) {
      throw CloudException.of(
          ErrorKind.UNAUTHENTICATED,
          "heroku: the delivery has no signature in header " + SIGNATURE);
    }
    if (!isSigned(body, signature)) {
      throw CloudException.of(
          ErrorKind.UNAUTHENTICATED,
          "heroku: the signature of the delivery matches no known secret");
    }
    return event(body);
  }

  private boolean isSigned(byte[] body, String signature) {
    byte[] actual = bytes(signature.strip());
    boolean matches = false;
    for (Secret secret : secrets) {
      byte[] expected = bytes(Base64.getEncoder().encodeToString(hmac(body, secret)));
      // No early exit on a match: timing must not reveal which secret it was.
      matches |= MessageDigest.isEqual(expected, actual);
    }
    return matches;
  }

  private static WebhookNotification event(byte[] body) {
    try {
      Object event =
          Heroku.CODEC.decode(new HttpResponse(200, Headers.of(), body), WebhookNotification.class);
      if (event instanceof WebhookNotification notification && isComplete(notification)) {
        return notification;
      }
    } catch (BodyCodec.BodyException e) {
      // Falls through: the cause adds nothing that the caller could act on.
    }
    throw CloudException.of(
        ErrorKind.INVALID_REQUEST,
        "heroku: the signature is valid, but the body is not a webhook event");
  }

  // Non-null by the contract of the record, but decoding does not enforce it.
  private static boolean isComplete(WebhookNotification notification) {
    return notification.resource() != null && notification.action() != null;
  }

  private static byte[] hmac(byte[] body, Secret secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret.reveal()), ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JVM has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "WebhookVerifier[" + secrets.size() + " secrets]";
  }
}
