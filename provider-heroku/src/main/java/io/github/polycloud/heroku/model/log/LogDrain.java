package io.github.polycloud.heroku.model.log;

import io.github.polycloud.heroku.model.Reference;
import io.github.polycloud.heroku.model.addon.AddOnReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place outside of Heroku that the log of an app is forwarded to.
 *
 * @param id unique id, a UUID
 * @param token what names the drain in what it forwards; whoever knows it can pose as the drain
 * @param url where to; often with credentials, so the address is a secret
 * @param addon the add-on that made it, and that alone can remove it; null for one made by hand
 * @param app the app whose log it is
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record LogDrain(
    String id,
    @Nullable String token,
    String url,
    @Nullable AddOnReference addon,
    @Nullable Reference app,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "LogDrain[" + id + ", " + addon + ", " + app + "]";
  }
}
