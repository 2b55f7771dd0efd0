package io.github.polycloud.sandbox.internal.heroku.state.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A host name that leads to an app; its own one is not custom. */
public final class Domain {

  private final UUID id = UUID.randomUUID();
  private final int number;
  private final boolean custom;
  private final Instant createdAt;
  private String hostname;
  private boolean pending;
  private @Nullable SniEndpoint sniEndpoint;
  private @Nullable String acmStatus;
  private Instant updatedAt;

  Domain(int number, String hostname, boolean custom, Instant now) {
    this.number = number;
    this.hostname = hostname;
    this.custom = custom;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  /** The integer legacy knows it by. */
  public int number() {
    return number;
  }

  public String hostname() {
    return hostname;
  }

  public boolean custom() {
    return custom;
  }

  /** How far the platform is with it; there is nothing to do for the app's own one. */
  public String status() {
    return !custom ? "none" : pending ? "pending" : "succeeded";
  }

  /** What it is served under, null for the certificate that everybody shares. */
  public @Nullable SniEndpoint sniEndpoint() {
    return sniEndpoint;
  }

  /** How far an automated certificate is, null where there is none. */
  public @Nullable String acmStatus() {
    return acmStatus;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  void setHostname(String value) {
    hostname = value;
  }

  void setPending(boolean value, Instant now) {
    pending = value;
    updatedAt = now;
  }

  void setSniEndpoint(@Nullable SniEndpoint value, Instant now) {
    sniEndpoint = value;
    updatedAt = now;
  }

  void setAcmStatus(@Nullable String value, Instant now) {
    acmStatus = value;
    updatedAt = now;
  }
}
