// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A log drain; the drain of an add-on is removed only with the add-on. */
public final class Drain extends Entity {

  private final String token = "d." + UUID.randomUUID();
  private final @Nullable AddOn addOn;
  private String url;

  Drain(String url, @Nullable AddOn addOn, Instant now) {
    super(now);
    this.url = url;
    this.addOn = addOn;
  }

  /** Creates the drain of a private space. */
  public static Drain ofSpace(String url, Instant now) {
    return new Drain(Drains.valid(url), null, now);
  }

  public String token() {
    return token;
  }

  public String url() {
    return url;
  }

  /** The owner, null for a drain of the app. */
  public @Nullable AddOn addOn() {
    return addOn;
  }

  boolean is(String identity) {
    return url.equals(identity) || token.equals(identity) || id().toString().equals(identity);
  }

  /** Changes the URL of a drain that is the only one of its owner. */
  public void replaceUrl(String newUrl, Instant now) {
    setUrl(Drains.valid(newUrl), now);
  }

  void setUrl(String newUrl, Instant now) {
    url = newUrl;
    touch(now);
  }
}
