package io.github.polycloud.heroku.model.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to make.
 *
 * <pre>{@code
 * NewWebhook.to("https://example.com/heroku", WebhookLevel.SYNC, "api:release")
 *     .signedWith(secret);
 * }</pre>
 *
 * @param url where deliveries go
 * @param level how hard Heroku tries to deliver
 * @param include kinds of entities to be told about
 * @param secret what deliveries are signed with; give one, since what Heroku makes up for a null is
 *     told in a header of the answer only
 * @param authorization what deliveries carry in {@code Authorization}
 */
public record NewWebhook(
    String url,
    WebhookLevel level,
    List<String> include,
    @Nullable String secret,
    @Nullable String authorization) {
  /** Deliveries to this address, of what happens to these kinds of entities. */
  public static NewWebhook to(String url, WebhookLevel level, String... include) {
    return new NewWebhook(url, level, List.of(include), null, null);
  }

  /** Deliveries are signed with this secret. */
  public NewWebhook signedWith(String secret) {
    return new NewWebhook(url, level, include, secret, authorization);
  }

  /** Deliveries carry this in {@code Authorization}. */
  public NewWebhook authorizedBy(String authorization) {
    return new NewWebhook(url, level, include, secret, authorization);
  }

  @Override
  public String toString() {
    return "NewWebhook[" + include + ", " + level + "]";
  }
}
