// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.model.addon.AddOnConfigUpdate;
import io.github.polycloud.heroku.model.addon.AddOnConfigVar;
import io.github.polycloud.heroku.model.addon.AddOnQuery;
import io.github.polycloud.heroku.model.addon.AddOnUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.log.NewLogSession;
import io.github.polycloud.heroku.model.log.TelemetryDrainUpdate;
import io.github.polycloud.heroku.model.log.TelemetryExporter;
import io.github.polycloud.heroku.model.log.TelemetryExporterType;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthAuthorizationUpdate;
import io.github.polycloud.heroku.model.webhook.NewWebhook;
import io.github.polycloud.heroku.model.webhook.WebhookLevel;
import io.github.polycloud.heroku.model.webhook.WebhookUpdate;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.model.FieldUpdate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Optional fields of request bodies, and secrets in {@code toString}. */
class OptionalFieldsTest {
  private static final String SECRET = "s3cret";

  @Test
  void anAddOnRequestRequiresOnlyAPlan() {
    assertThat(encode(NewAddOn.builder("redistogo:nano").build()))
        .isEqualTo("{\"plan\":\"redistogo:nano\"}");
  }

  @Test
  void anAddOnRequestEncodesAllFields() {
    NewAddOn order =
        NewAddOn.builder("redistogo:nano")
            .name("queue")
            .attachedAs("QUEUE")
            .config(Map.of("size", "big"))
            .confirm("shop")
            .build();
    assertThat(encode(order))
        .isEqualTo(
            "{\"plan\":\"redistogo:nano\",\"name\":\"queue\",\"attachment\":{\"name\":\"QUEUE\"},"
                + "\"config\":{\"size\":\"big\"},\"confirm\":\"shop\"}");
  }

  @Test
  void aPlanChangeOmitsTheName() {
    assertThat(encode(AddOnUpdate.plan("redistogo:mini")))
        .isEqualTo("{\"plan\":\"redistogo:mini\"}");
  }

  @Test
  void anUnsetConfigVarIsEncodedAsNull() {
    assertThat(encode(AddOnConfigUpdate.of(new AddOnConfigVar("URL", null))))
        .isEqualTo("{\"config\":[{\"name\":\"URL\",\"value\":null}]}");
  }

  @Test
  void aQueryEncodesOnlyItsRestrictions() {
    assertThat(encode(AddOnQuery.withName("DATABASE").of("heroku-postgresql")))
        .isEqualTo("{\"addon\":\"DATABASE\",\"addon_service\":\"heroku-postgresql\"}");
  }

  @Test
  void aLogSessionUsesTheCurrentNameOfTheDynoField() {
    assertThat(encode(NewLogSession.builder().dynoName("web.1").tail(false).build()))
        .isEqualTo("{\"dyno_name\":\"web.1\",\"tail\":false}");
  }

  @Test
  void aWebhookUpdateKeepsSetsOrClearsTheSecret() {
    assertThat(encode(WebhookUpdate.builder().include("api:app").build()))
        .isEqualTo("{\"include\":[\"api:app\"]}");
    assertThat(encode(WebhookUpdate.builder().secret(FieldUpdate.to("new")).build()))
        .isEqualTo("{\"secret\":\"new\"}");
    assertThat(encode(WebhookUpdate.builder().secret(FieldUpdate.clear()).build()))
        .isEqualTo("{\"secret\":null}");
  }

  @Test
  void aTokenRequestEncodesEitherTheCodeOrTheRefreshToken() {
    assertThat(encode(NewOAuthToken.exchange("code", "client")))
        .isEqualTo(
            "{\"grant\":{\"type\":\"authorization_code\",\"code\":\"code\"},"
                + "\"client\":{\"secret\":\"client\"}}");
    assertThat(encode(NewOAuthToken.refresh("token", "client")))
        .isEqualTo(
            "{\"grant\":{\"type\":\"refresh_token\"},\"client\":{\"secret\":\"client\"},"
                + "\"refresh_token\":{\"token\":\"token\"}}");
  }

  @Test
  void anExpiryIsEncodedInSeconds() {
    assertThat(encode(NewOAuthAuthorization.builder("read").expiresIn(Duration.ofHours(1)).build()))
        .isEqualTo("{\"scope\":[\"read\"],\"expires_in\":3600}");
  }

  static Stream<Object> withSecrets() {
    return Stream.of(
        NewAddOn.builder("redistogo:nano").config(Map.of("key", SECRET)).build(),
        AddOnConfigUpdate.of(new AddOnConfigVar("URL", SECRET)),
        NewWebhook.to("https://example.org/?token=" + SECRET, WebhookLevel.SYNC, "api:app")
            .signedWith(SECRET)
            .authorizedBy(SECRET),
        WebhookUpdate.builder()
            .url("https://example.org/" + SECRET)
            .secret(FieldUpdate.to(SECRET))
            .build(),
        TelemetryDrainUpdate.exporter(
            TelemetryExporter.of(TelemetryExporterType.OTLP, "grpc://" + SECRET)
                .with(Map.of("x-key", SECRET))),
        NewOAuthToken.exchange(SECRET, SECRET),
        NewOAuthToken.refresh(SECRET, SECRET),
        OAuthAuthorizationUpdate.description("id", SECRET, "mine"));
  }

  @ParameterizedTest
  @MethodSource("withSecrets")
  void theSecretIsEncodedButOmittedFromToString(Object body) {
    assertThat(encode(body)).contains(SECRET);
    assertThat(body.toString()).doesNotContain(SECRET);
  }

  private static String encode(Object body) {
    return new String(JsonCodec.snakeCase().encode(body, body.getClass()), StandardCharsets.UTF_8);
  }
}
