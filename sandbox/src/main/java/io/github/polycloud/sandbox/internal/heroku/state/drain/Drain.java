package io.github.polycloud.sandbox.internal.heroku.state.drain;

import io.github.polycloud.sandbox.internal.heroku.state.addon.AddOn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that a log is sent on to; one of an add-on goes only together with it. */
public final class Drain {

  private final UUID id = UUID.randomUUID();
  private final String token = "d." + UUID.randomUUID();
  private final @Nullable AddOn addOn;
  private final Instant createdAt;
  private String url;
  private Instant updatedAt;

  Drain(String url, @Nullable AddOn addOn, Instant now) {
    this.url = url;
    this.addOn = addOn;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String token() {
    return token;
  }

  public String url() {
    return url;
  }

  /** Whose drain it is, null for one that somebody added to the app. */
  public @Nullable AddOn addOn() {
    return addOn;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  boolean is(String identity) {
    return url.equals(identity) || token.equals(identity) || id.toString().equals(identity);
  }

  void setUrl(String newUrl, Instant now) {
    url = newUrl;
    updatedAt = now;
  }
}
