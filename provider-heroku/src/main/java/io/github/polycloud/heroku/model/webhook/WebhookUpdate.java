package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.model.FieldUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a subscription; null keeps what is there.
 *
 * @param url where deliveries go
 * @param level how hard Heroku tries to deliver
 * @param include kinds of entities to be told about, in place of those until now
 * @param secret what deliveries are signed with
 * @param authorization what deliveries carry in {@code Authorization}
 */
public record WebhookUpdate(
    @Nullable String url,
    @Nullable WebhookLevel level,
    @Nullable List<String> include,
    @Nullable FieldUpdate<String> secret,
    @Nullable FieldUpdate<String> authorization) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return "WebhookUpdate[" + include + ", " + level + "]";
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable String url;
    private @Nullable WebhookLevel level;
    private @Nullable List<String> include;
    private @Nullable FieldUpdate<String> secret;
    private @Nullable FieldUpdate<String> authorization;

    private Builder() {}

    /** Where deliveries go. */
    public Builder url(String url) {
      this.url = url;
      return this;
    }

    /** How hard Heroku tries to deliver. */
    public Builder level(WebhookLevel level) {
      this.level = level;
      return this;
    }

    /** Kinds of entities to be told about, in place of those until now. */
    public Builder include(String... include) {
      this.include = List.of(include);
      return this;
    }

    /** What deliveries are signed with. */
    public Builder secret(FieldUpdate<String> secret) {
      this.secret = secret;
      return this;
    }

    /** What deliveries carry in {@code Authorization}. */
    public Builder authorization(FieldUpdate<String> authorization) {
      this.authorization = authorization;
      return this;
    }

    /** The update. */
    public WebhookUpdate build() {
      return new WebhookUpdate(url, level, include, secret, authorization);
    }
  }
}
