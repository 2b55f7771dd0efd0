// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.model.release.Release;
import io.github.polycloud.heroku.model.webhook.WebhookAction;
import io.github.polycloud.heroku.model.webhook.WebhookData;
import io.github.polycloud.heroku.model.webhook.WebhookNotification;
import io.github.polycloud.heroku.model.webhook.WebhookResource;
import io.github.polycloud.heroku.webhook.WebhookVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.NullNode;

/** Verification and decoding of webhook deliveries. */
class WebhookVerifierTest {
  private static final String SECRET = "a-secret-of-thirty-two-letters-ok";
  private static final String NEXT_SECRET = "the-secret-that-comes-after-that";

  private static final String RELEASE =
      """
      {
        "id": "4f6a8e4e-0000-4000-8000-000000000001",
        "action": "create",
        "resource": "release",
        "actor": {"id": "4f6a8e4e-0000-4000-8000-000000000002", "email": "jo@example.org"},
        "created_at": "2026-02-03T04:05:06Z",
        "updated_at": "2026-02-03T04:05:06Z",
        "published_at": "2026-02-03T04:05:07Z",
        "sequence": null,
        "version": "application/vnd.heroku+json; version=3",
        "data": {
          "id": "4f6a8e4e-0000-4000-8000-000000000003",
          "version": 12,
          "status": "succeeded",
          "current": true,
          "output_stream_url": "https://release-output.example.org/s3cret"
        },
        "previous_data": {"status": "pending"},
        "webhook_metadata": {
          "attempt": {"id": "4f6a8e4e-0000-4000-8000-000000000004"},
          "delivery": {"id": "4f6a8e4e-0000-4000-8000-000000000005"},
          "event": {"id": "4f6a8e4e-0000-4000-8000-000000000001", "include": "api:release"},
          "webhook": {"id": "4f6a8e4e-0000-4000-8000-000000000006"}
        }
      }
      """;

  private final WebhookVerifier verifier = WebhookVerifier.withSecrets(Secret.of(SECRET));

  @Test
  void aSignedDeliveryIsDecoded() throws Exception {
    WebhookNotification event = verifier.verify(bytes(RELEASE), signature(RELEASE, SECRET));

    assertThat(event.resource()).isEqualTo(WebhookResource.RELEASE);
    assertThat(event.action()).isEqualTo(WebhookAction.CREATE);
    assertThat(event.publishedAt()).isEqualTo(Instant.parse("2026-02-03T04:05:07Z"));
    assertThat(event.sequence()).isNull();
    assertThat(Objects.requireNonNull(event.actor()).email()).isEqualTo("jo@example.org");
    WebhookNotification.Metadata metadata = Objects.requireNonNull(event.webhookMetadata());
    assertThat(Objects.requireNonNull(metadata.event()).include()).isEqualTo("api:release");
    assertThat(Objects.requireNonNull(metadata.delivery()).id()).endsWith("5");
  }

  @Test
  void theDataIsAvailableAsATreeAndAsARecord() throws Exception {
    WebhookNotification event = verifier.verify(bytes(RELEASE), signature(RELEASE, SECRET));
    WebhookData data = Objects.requireNonNull(event.data());

    Release release = data.as(Release.class);
    assertThat(release.version()).isEqualTo(12);
    assertThat(release.current()).isTrue();
    assertThat(data.tree().path("status").asString()).isEqualTo("succeeded");
    assertThat(Objects.requireNonNull(event.previousData()).tree().path("status").asString())
        .isEqualTo("pending");
  }

  @Test
  void dataOfAnotherTypeIsRejectedWithTheNameOfTheRecord() throws Exception {
    String odd = "{\"resource\": \"release\", \"action\": \"create\", \"data\": [1]}";
    WebhookNotification event = verifier.verify(bytes(odd), signature(odd, SECRET));

    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(() -> Objects.requireNonNull(event.data()).as(Release.class))
        .withMessageContaining("Release")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE));
  }

  @Test
  void nullDataIsRejectedRatherThanReturnedAsNull() {
    WebhookData data = new WebhookData(NullNode.getInstance());

    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(() -> data.as(Release.class))
        .withMessageContaining("Release")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE));
  }

  @Test
  void unknownEnumValuesArePreservedAndUnknownFieldsIgnored() throws Exception {
    String event =
        "{\"resource\": \"moon-base\", \"action\": \"launch\", \"fuel\": {\"full\": true}}";

    WebhookNotification read = verifier.verify(bytes(event), signature(event, SECRET));

    assertThat(read.resource()).isEqualTo(WebhookResource.of("moon-base"));
    assertThat(read.action()).hasToString("launch");
    assertThat(read.data()).isNull();
  }

  @Test
  void duringARotationBothSecretsAreAccepted() throws Exception {
    WebhookVerifier both = WebhookVerifier.withSecrets(Secret.of(NEXT_SECRET), Secret.of(SECRET));

    assertThat(both.verify(bytes(RELEASE), signature(RELEASE, SECRET))).isNotNull();
    assertThat(both.verify(bytes(RELEASE), signature(RELEASE, NEXT_SECRET))).isNotNull();
  }

  @Test
  void anUnknownSecretIsRejected() throws Exception {
    assertRejected(RELEASE, signature(RELEASE, NEXT_SECRET));
  }

  @Test
  void aModifiedBodyIsRejected() throws Exception {
    assertRejected(RELEASE.replace("version\": 12", "version\": 13"), signature(RELEASE, SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "no base64 at all!", "AAAA", "sha256=abc", "\u00e9"})
  void aMalformedSignatureIsRejected(String signature) {
    assertRejected(RELEASE, signature);
  }

  @Test
  void aMissingSignatureIsRejectedWithTheNameOfTheHeader() {
    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(() -> verifier.verify(bytes(RELEASE), null))
        .withMessageContaining("Heroku-Webhook-Hmac-SHA256")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "hello",
        "[]",
        "{}",
        "{\"resource\": \"app\"}",
        "{\"action\": \"create\", \"resource\": null}",
        "{\"action\": \"create\", \"resource\": \"app\", \"created_at\": \"whenever\"}"
      })
  void aSignedBodyThatIsNotAnEventIsRejected(String body) throws Exception {
    String signature = signature(body, SECRET);
    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(() -> verifier.verify(bytes(body), signature))
        .withMessageContaining("not a webhook event")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.INVALID_REQUEST));
  }

  @Test
  void aVerifierRequiresASecret() {
    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(WebhookVerifier::withSecrets)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ErrorKind.CONFIGURATION));
  }

  @Test
  void toStringOmitsSecrets() throws Exception {
    WebhookNotification event = verifier.verify(bytes(RELEASE), signature(RELEASE, SECRET));
    assertThat(event.toString()).doesNotContain("s3cret");
    assertThat(verifier.toString()).doesNotContain(SECRET);
  }

  private void assertRejected(String body, String signature) {
    assertThatExceptionOfType(CloudException.class)
        .isThrownBy(() -> verifier.verify(bytes(body), signature))
        .satisfies(
            e -> {
              assertThat(e.kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
              assertThat(e).message().doesNotContain(SECRET);
              assertThat(e).hasNoCause();
            });
  }

  private static String signature(String body, String secret) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(bytes(body)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
