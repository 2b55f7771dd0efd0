package io.github.polycloud.heroku.model.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A program that users can authorize to act in their name.
 *
 * @param id unique id, a UUID
 * @param name name that users see
 * @param redirectUri where users are sent back to
 * @param secret what it shows who it is with
 * @param ignoresDelinquent whether it goes on when its owner owes money; null when that is not told
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record OAuthClient(
    String id,
    String name,
    @Nullable String redirectUri,
    @Nullable String secret,
    @Nullable Boolean ignoresDelinquent,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "OAuthClient[" + id + ", " + name + ", " + redirectUri + "]";
  }
}
