package io.github.polycloud.heroku.model.addon;

import io.github.polycloud.heroku.model.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tie between an add-on and an app that may use it.
 *
 * @param id unique id, a UUID
 * @param name unique in the app; its config vars begin with it
 * @param addon the add-on
 * @param app the app that it is attached to
 * @param namespace part of the add-on that the app gets, for example {@code role:analytics}
 * @param webUrl dashboard of the add-on in the light of this app
 * @param logInputUrl where the provider writes log lines to; the address is a secret
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record AddOnAttachment(
    String id,
    String name,
    @Nullable AddOnReference addon,
    @Nullable Reference app,
    @Nullable String namespace,
    @Nullable String webUrl,
    @Nullable String logInputUrl,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {
  @Override
  public String toString() {
    return "AddOnAttachment[" + id + ", " + name + ", " + addon + ", " + app + "]";
  }
}
