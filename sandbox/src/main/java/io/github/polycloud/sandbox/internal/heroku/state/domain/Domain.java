// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.domain;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A domain of an app; the built-in one is not custom. */
public final class Domain extends Entity {

  private final int number;
  private final boolean custom;
  private String hostname;
  private boolean pending;
  private @Nullable SniEndpoint sniEndpoint;
  private @Nullable String acmStatus;

  Domain(int number, String hostname, boolean custom, Instant now) {
    super(now);
    this.number = number;
    this.hostname = hostname;
    this.custom = custom;
  }

  /** The integer id of the legacy API. */
  public int number() {
    return number;
  }

  public String hostname() {
    return hostname;
  }

  public boolean custom() {
    return custom;
  }

  /** The provisioning status; {@code none} for the built-in domain. */
  public String status() {
    return !custom ? "none" : pending ? "pending" : "succeeded";
  }

  /** The certificate, null for the shared one. */
  public @Nullable SniEndpoint sniEndpoint() {
    return sniEndpoint;
  }

  /** The status of the automated certificate, null without one. */
  public @Nullable String acmStatus() {
    return acmStatus;
  }

  void setHostname(String value) {
    hostname = value;
  }

  void setPending(boolean value, Instant now) {
    pending = value;
    touch(now);
  }

  void setSniEndpoint(@Nullable SniEndpoint value, Instant now) {
    sniEndpoint = value;
    touch(now);
  }

  void setAcmStatus(@Nullable String value, Instant now) {
    acmStatus = value;
    touch(now);
  }
}
