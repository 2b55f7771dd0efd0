// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a webhook.
 *
 * <pre>{@code
 * NewWebhook.to("https://example.com/heroku", WebhookLevel.SYNC, "api:release")
 *     .signedWith(secret);
 * }</pre>
 *
 * @param url delivery URL, https
 * @param level delivery guarantee
 * @param include entity types to subscribe to, for example {@code api:release}
 * @param secret secret that signs deliveries; if null, Heroku generates one and returns it only in
 *     the response header {@code Heroku-Webhook-Secret}
 * @param authorization value of the {@code Authorization} header of deliveries
 * @since 0.1.0
 */
public record NewWebhook(
    @Sensitive String url,
    WebhookLevel level,
    List<String> include,
    @Sensitive @Nullable String secret,
    @Sensitive @Nullable String authorization) {
  /** Rejects null components. */
  public NewWebhook {
    include = Elements.copyOf("include", include);
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(level, "level");
  }

  /** Creates a request for deliveries of these entity types to this URL. */
  public static NewWebhook to(String url, WebhookLevel level, String... include) {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(level, "level");
    return new NewWebhook(url, level, Elements.listOf("include", include), null, null);
  }

  /** Returns a copy that signs deliveries with this secret. */
  public NewWebhook signedWith(String secret) {
    Objects.requireNonNull(secret, "secret");
    return new NewWebhook(url, level, include, secret, authorization);
  }

  /** Returns a copy that sends this {@code Authorization} header with deliveries. */
  public NewWebhook authorizedBy(String authorization) {
    Objects.requireNonNull(authorization, "authorization");
    return new NewWebhook(url, level, include, secret, authorization);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
