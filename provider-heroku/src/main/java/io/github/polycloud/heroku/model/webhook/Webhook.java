package io.github.polycloud.heroku.model.webhook;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to what happens to an app or an add-on.
 *
 * @param id unique id, a UUID
 * @param app the app that is watched; null at a subscription of an add-on
 * @param addon the add-on that is watched; null at a subscription of an app
 * @param include kinds of entities that are told about, for example {@code api:release}
 * @param level how hard Heroku tries to deliver
 * @param url where deliveries go; it may hold a token and is not shown
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Webhook(
    String id,
    @Nullable Reference app,
    @Nullable Reference addon,
    List<String> include,
    WebhookLevel level,
    String url,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "Webhook[" + id + ", " + include + ", " + level + "]";
  }
}
