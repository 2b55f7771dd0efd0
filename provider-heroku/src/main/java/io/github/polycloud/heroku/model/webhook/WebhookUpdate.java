// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a subscription. Null fields are unchanged.
 *
 * @param url delivery URL, https
 * @param level delivery guarantee
 * @param include entity types; they replace the current ones
 * @param secret secret that signs deliveries
 * @param authorization value of the {@code Authorization} header of deliveries
 * @since 0.1.0
 */
public record WebhookUpdate(
    @Sensitive @Nullable String url,
    @Nullable WebhookLevel level,
    @Nullable List<String> include,
    @Sensitive @Nullable FieldUpdate<String> secret,
    @Sensitive @Nullable FieldUpdate<String> authorization) {
  /** Copies the elements, which must not be null. */
  public WebhookUpdate {
    include = include == null ? null : Elements.copyOf("include", include);
  }

  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link WebhookUpdate}. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable WebhookLevel level;
    private @Nullable List<String> include;
    private @Nullable FieldUpdate<String> secret;
    private @Nullable FieldUpdate<String> authorization;

    private Builder() {}

    /** Sets the delivery URL, https. */
    public Builder url(String url) {
      this.url = Objects.requireNonNull(url, "url");
      return this;
    }

    /** Sets the delivery guarantee. */
    public Builder level(WebhookLevel level) {
      this.level = Objects.requireNonNull(level, "level");
      return this;
    }

    /** Sets the entity types; they replace the current ones. */
    public Builder include(String... include) {
      this.include = Elements.listOf("include", include);
      return this;
    }

    /** Sets the secret that signs deliveries. */
    public Builder secret(FieldUpdate<String> secret) {
      this.secret = Objects.requireNonNull(secret, "secret");
      return this;
    }

    /** Sets the value of the {@code Authorization} header of deliveries. */
    public Builder authorization(FieldUpdate<String> authorization) {
      this.authorization = Objects.requireNonNull(authorization, "authorization");
      return this;
    }

    /** Builds the {@link WebhookUpdate}. */
    public WebhookUpdate build() {
      return new WebhookUpdate(url, level, include, secret, authorization);
    }
  }
}
