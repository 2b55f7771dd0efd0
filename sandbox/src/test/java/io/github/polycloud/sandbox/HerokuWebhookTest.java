// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SandboxExtension.class)
class HerokuWebhookTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  private V3Calls heroku;
  private Receiver receiver;

  @BeforeEach
  void connect(Sandbox sandbox) throws Exception {
    heroku = new V3Calls(sandbox);
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void aReleaseIsToldSignedAndWithTheAuthorizationOfTheWebhook() throws Exception {
    String app = heroku.newApp();
    JsonNode webhook =
        heroku.expect(
            201,
            "POST",
            app + "/webhooks",
            "{\"include\":[\"api:release\"],\"level\":\"notify\",\"url\":\"%s\",\"secret\":\"sesame\",\"authorization\":\"Bearer mine\"}"
                .formatted(receiver.url()));
    assertThat(webhook.toString()).doesNotContain("sesame", "mine");

    heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");
    Receiver.Notice notice = receiver.next();

    assertThat(notice.headers().getFirst("Heroku-Webhook-Hmac-SHA256"))
        .isEqualTo(signature("sesame", notice.body()));
    assertThat(notice.headers().getFirst("Authorization")).isEqualTo("Bearer mine");
    assertThat(notice.headers().getFirst("Content-Type")).isEqualTo("application/json");
    JsonNode event = MAPPER.readTree(notice.body());
    assertThat(event.propertyNames())
        .containsExactlyInAnyOrder(
            "action",
            "actor",
            "created_at",
            "data",
            "id",
            "previous_data",
            "published_at",
            "resource",
            "sequence",
            "updated_at",
            "version",
            "webhook_metadata");
    assertThat(event.get("action").asString()).isEqualTo("create");
    assertThat(event.get("resource").asString()).isEqualTo("release");
    assertThat(event.at("/data/description").asString()).isEqualTo("Set A config vars");
    assertThat(event.at("/webhook_metadata/webhook/id")).isEqualTo(webhook.get("id"));
    assertThat(event.at("/webhook_metadata/event/include").asString()).isEqualTo("api:release");
  }

  @Test
  void aDeliveryAndItsEventAreKept() throws Exception {
    String app = heroku.newApp();
    webhook(app, "api:domain", "notify");
    heroku.expect(
        201, "POST", app + "/domains", "{\"hostname\":\"kept.example.com\",\"sni_endpoint\":null}");
    JsonNode told = MAPPER.readTree(receiver.next().body());

    JsonNode delivery = delivered(app, told, "succeeded");
    assertThat(delivery.get("num_attempts").intValue()).isEqualTo(1);
    assertThat(delivery.at("/last_attempt/code").intValue()).isEqualTo(204);
    assertThat(delivery.get("next_attempt_at").isNull()).isTrue();
    String event = app + "/webhook-events/" + told.get("id").asString();
    JsonNode kept = heroku.expect(200, "GET", event, null);
    assertThat(kept.at("/payload/data/hostname").asString()).isEqualTo("kept.example.com");
    assertThat(heroku.expect(200, "GET", app + "/webhook-events", null).size()).isPositive();
    HttpResponse<String> bySequence =
        heroku.wire().get(app + "/webhook-deliveries", "Range", "seq ..; order=desc");
    assertThat(Wire.json(bySequence).size()).isPositive();
  }

  @Test
  void anUpdateTellsWhatWasThereBefore() throws Exception {
    webhook("/apps/app-003", "api:formation", "notify");
    int before =
        heroku
            .expect(200, "GET", "/apps/app-003/formation/worker", null)
            .get("quantity")
            .intValue();

    heroku.expect(
        200, "PATCH", "/apps/app-003/formation/worker", "{\"quantity\":" + (before + 2) + "}");
    JsonNode event = MAPPER.readTree(receiver.next().body());

    assertThat(event.get("action").asString()).isEqualTo("update");
    assertThat(event.at("/data/quantity").intValue()).isEqualTo(before + 2);
    assertThat(event.get("previous_data").toString()).isEqualTo("{\"quantity\":" + before + "}");
  }

  @Test
  void aBuildIsToldAndSoIsItsEndToWhichAReaderOfItsOutputBringsIt() throws Exception {
    String app = heroku.newApp();
    webhook(app, "api:build", "notify");
    JsonNode build =
        heroku.expect(
            201,
            "POST",
            app + "/builds",
            "{\"source_blob\":{\"url\":\"https://example.com/a.tgz\"}}");
    JsonNode begun = MAPPER.readTree(receiver.next().body());
    assertThat(begun.get("action").asString()).isEqualTo("create");
    assertThat(begun.at("/data/id")).isEqualTo(build.get("id"));

    Wire stranger = new Wire("");
    String output = build.get("output_stream_url").asString();
    assertThat(stranger.get(output).statusCode()).isEqualTo(404);
    assertThat(stranger.get(output).body()).contains("deployed to Heroku");

    JsonNode ended = MAPPER.readTree(receiver.next().body());
    assertThat(ended.get("action").asString()).isEqualTo("update");
    assertThat(ended.at("/data/status").asString()).isEqualTo("succeeded");
    assertThat(ended.at("/previous_data/status").asString()).isEqualTo("pending");
  }

  @Test
  void theEndOfAOneOffIsToldWithoutAnotherCall() throws Exception {
    webhook("/apps/app-004", "dyno", "notify");

    heroku.expect(201, "POST", "/apps/app-004/dynos", "{\"command\":\"echo done\"}");

    assertThat(MAPPER.readTree(receiver.next().body()).get("action").asString())
        .isEqualTo("create");
    assertThat(MAPPER.readTree(receiver.next().body()).get("action").asString())
        .isEqualTo("destroy");
  }

  @Test
  void whoWantsToBeInSyncIsTriedAgainUntilItAnswersWell() throws Exception {
    String app = heroku.newApp();
    webhook(app, "api:release", "sync");
    receiver.answering(500);
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");
    JsonNode first = MAPPER.readTree(receiver.next().body());
    JsonNode retrying = delivered(app, first, "retrying");
    assertThat(retrying.get("next_attempt_at").isNull()).isFalse();
    assertThat(retrying.at("/last_attempt/status").asString()).isEqualTo("failed");

    receiver.answering(200);
    JsonNode done = delivered(app, first, "succeeded");

    assertThat(done.get("num_attempts").intValue()).isGreaterThan(1);
    JsonNode second = MAPPER.readTree(receiver.next().body());
    assertThat(second.get("id")).isEqualTo(first.get("id"));
    assertThat(second.at("/webhook_metadata/attempt/id"))
        .isNotEqualTo(first.at("/webhook_metadata/attempt/id"));
  }

  @Test
  void whoOnlyWantsNoticeIsTriedOnce() throws Exception {
    String app = heroku.newApp();
    webhook(app, "api:release", "notify");
    receiver.answering(500);
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");
    JsonNode told = MAPPER.readTree(receiver.next().body());

    assertThat(delivered(app, told, "failed").at("/last_attempt/code").intValue()).isEqualTo(500);
  }

  @Test
  void anAddOnHasWebhooksOfItsOwn() throws Exception {
    String app = heroku.newApp();
    JsonNode addOn =
        heroku.expect(201, "POST", app + "/addons", "{\"plan\":\"papertrail:choklad\"}");
    String own = "/addons/" + addOn.get("id").asString();
    JsonNode made = webhook(own, "api:addon", "notify");
    assertThat(made.at("/addon/name")).isEqualTo(addOn.get("name"));

    heroku.expect(200, "POST", own + "/actions/provision", null);

    JsonNode event = MAPPER.readTree(receiver.next().body());
    assertThat(event.at("/data/state").asString()).isEqualTo("provisioned");
    assertThat(event.at("/previous_data/state").asString()).isEqualTo("provisioning");
    assertThat(heroku.expect(200, "GET", own + "/webhook-deliveries", null).size()).isEqualTo(1);
  }

  @Test
  void aSecretThatNobodyGaveIsShownOnceAndAWebhookCanBeChangedAndRemoved() throws Exception {
    String app = heroku.newApp();
    HttpResponse<String> made =
        heroku
            .wire()
            .send("POST", app + "/webhooks", body("api:app", "notify", "https://example.com/h"));
    assertThat(made.headers().firstValue("Heroku-Webhook-Secret").orElseThrow()).hasSize(60);
    String own = app + "/webhooks/" + Wire.json(made).get("id").asString();

    JsonNode changed =
        heroku.expect(200, "PATCH", own, "{\"level\":\"sync\",\"include\":[\"dyno\"]}");
    assertThat(changed.get("level").asString()).isEqualTo("sync");
    assertThat(changed.get("url").asString()).isEqualTo("https://example.com/h");
    heroku.expect(200, "DELETE", own, null);
    heroku.refused(404, "not_found", "webhook", "GET", own, null);
    assertThat(heroku.expect(200, "GET", app + "/webhooks", null).size()).isZero();
  }

  @Test
  void nobodyBeyondThisMachineIsCalled() throws Exception {
    String app = heroku.newApp();
    heroku.expect(
        201, "POST", app + "/webhooks", body("api:release", "notify", "https://example.com/h"));
    heroku.expect(200, "PATCH", app + "/config-vars", "{\"A\":\"1\"}");
    JsonNode delivery = heroku.expect(200, "GET", app + "/webhook-deliveries", null).get(0);
    String own = app + "/webhook-deliveries/" + delivery.get("id").asString();

    JsonNode failed = polled(own, "failed");

    assertThat(failed.at("/last_attempt/error_class").asString())
        .isEqualTo("NoRouteToHostException");
    assertThat(failed.at("/last_attempt/code").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"level\":\"sync\",\"url\":\"https://example.com\"}",
        "{\"include\":[],\"level\":\"sync\",\"url\":\"https://example.com\"}",
        "{\"include\":[\"api:nothing\"],\"level\":\"sync\",\"url\":\"https://example.com\"}",
        "{\"include\":[\"dyno\"],\"level\":\"often\",\"url\":\"https://example.com\"}",
        "{\"include\":[\"dyno\"],\"level\":\"sync\",\"url\":\"http://example.com\"}",
        "{\"include\":[\"dyno\"],\"level\":\"sync\"}"
      })
  void aWebhookThatCannotWorkIsRefused(String body) throws Exception {
    heroku.refused(422, "invalid_params", null, "POST", "/apps/app-001/webhooks", body);
  }

  private JsonNode webhook(String owner, String include, String level) throws Exception {
    return heroku.expect(201, "POST", owner + "/webhooks", body(include, level, receiver.url()));
  }

  private static String body(String include, String level, String url) {
    return "{\"include\":[\"%s\"],\"level\":\"%s\",\"url\":\"%s\"}".formatted(include, level, url);
  }

  private JsonNode delivered(String owner, JsonNode told, String status) throws Exception {
    String id = told.at("/webhook_metadata/delivery/id").asString();
    return polled(owner + "/webhook-deliveries/" + id, status);
  }

  /** The attempt is recorded shortly after its response was sent. */
  private JsonNode polled(String path, String status) throws Exception {
    long start = System.nanoTime();
    JsonNode delivery;
    do {
      delivery = heroku.expect(200, "GET", path, null);
    } while (!delivery.get("status").asString().equals(status)
        && System.nanoTime() - start < PATIENCE_NANOS);
    assertThat(delivery.get("status").asString()).isEqualTo(status);
    return delivery;
  }

  private static String signature(String secret, String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
  }
}
