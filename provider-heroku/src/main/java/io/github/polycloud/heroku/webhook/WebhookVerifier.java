package io.github.polycloud.heroku.webhook;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The receiving end of webhooks: lets in what Heroku signed, and reads it.
 *
 * <pre>{@code
 * Webhooks webhooks = Webhooks.signedWith(Secret.of(System.getenv("WEBHOOK_SECRET")));
 *
 * // in the handler of the POST, with the bytes as they came in
 * WebhookNotification event = webhooks.read(body, request.getHeader(Webhooks.SIGNATURE));
 * if (event.resource().equals(WebhookResource.RELEASE)) {
 *   Release release = event.data().as(Release.class);
 * }
 * }</pre>
 */
public final class WebhookVerifier {
  /** The header that holds the signature of a delivery. */
  public static final String SIGNATURE = "Heroku-Webhook-Hmac-SHA256";

  private static final String ALGORITHM = "HmacSHA256";

  private final List<Secret> secrets;

  private WebhookVerifier(List<Secret> secrets) {
    this.secrets = secrets;
  }

  /**
   * Lets in what is signed with one of these secrets: the one in use, and while it is changed for
   * another, that one too.
   *
   * @throws CloudException of kind {@code CONFIGURATION} when there is no secret
   */
  public static WebhookVerifier signedWith(Secret... secrets) {
    if (secrets.length == 0) {
      throw new CloudException(
          ErrorKind.CONFIGURATION, "heroku: webhooks need the secret they are signed with");
    }
    return new WebhookVerifier(List.of(secrets));
  }

  /**
   * Verifies a delivery and reads it.
   *
   * @param body the body to the byte: written anew as JSON it would have another signature
   * @param signature value of the header {@value #SIGNATURE}; null when it is missing
   * @throws CloudException of kind {@code UNAUTHENTICATED} when the signature is missing or wrong,
   *     so that the body may be from anybody; of kind {@code INVALID_REQUEST} when it is right and
   *     the body still is no event
   */
  public WebhookNotification verify(byte[] body, @Nullable String signature) {
    if (signature == null || signature.isBlank()) {
      throw new CloudException(
          ErrorKind.UNAUTHENTICATED, "heroku: the delivery has no signature in " + SIGNATURE);
    }
    if (!signed(body, signature)) {
      throw new CloudException(
          ErrorKind.UNAUTHENTICATED, "heroku: the delivery was not signed with a known secret");
    }
    return event(body);
  }

  private boolean signed(byte[] body, String signature) {
    byte[] given = bytes(signature.strip());
    boolean known = false;
    for (Secret secret : secrets) {
      byte[] expected = bytes(Base64.getEncoder().encodeToString(hmac(body, secret)));
      // No way out at the first match: the time taken must not tell which secret it was.
      known |= MessageDigest.isEqual(expected, given);
    }
    return known;
  }

  private static WebhookNotification event(byte[] body) {
    try {
      Object event =
          Heroku.CODEC.decode(new HttpResponse(200, Headers.of(), body), WebhookNotification.class);
      if (event instanceof WebhookNotification told && isWhole(told)) {
        return told;
      }
    } catch (BodyCodec.BodyException e) {
      // Falls through: what Jackson found adds nothing that the caller could act on.
    }
    throw new CloudException(
        ErrorKind.INVALID_REQUEST, "heroku: the delivery is signed, but its body is no event");
  }

  // A record says that these are there; a body that is no event does not keep to it.
  private static boolean isWhole(WebhookNotification told) {
    return told.resource() != null && told.action() != null;
  }

  private static byte[] hmac(byte[] body, Secret secret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(secret.reveal()), ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Webhooks[" + secrets.size() + " secrets]";
  }
}
